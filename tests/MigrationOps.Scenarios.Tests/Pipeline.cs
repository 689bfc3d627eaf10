using MigrationOps.Comparison;
using MigrationOps.Findings;
using MigrationOps.Gates;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning;
using MigrationOps.Policy;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Writers;
using MigrationOps.TransactSql.Canonical;

namespace MigrationOps.Scenarios.Tests;

/// <summary>The straight path from two databases to a written plan, as the workflow walks it.</summary>
internal static class Pipeline
{
    private static readonly SqlCanonicalizer Canonicalizer = new();
    private static readonly ModuleRewriter Rewriter = new();

    public static ChangeSet Compare(LoadedDatabase current, LoadedDatabase desired, MigrationPolicy? policy = null) =>
        new ModelComparer(Canonicalizer).Compare(current, desired, policy?.Replacements);

    public static MigrationPlan Plan(LoadedDatabase current, LoadedDatabase desired) =>
        Plan(desired, Compare(current, desired), MigrationPolicy.Default);

    public static PlanDocument Write(LoadedDatabase current, LoadedDatabase desired, MigrationPolicy? policy = null) => Write(current, desired, operation => operation, policy);

    public static PlanDocument Write(LoadedDatabase current, LoadedDatabase desired, Func<Operation, Operation> edit, MigrationPolicy? policy = null)
    {
        var changes = Compare(current, desired, policy);
        var plan = Plan(desired, changes, policy ?? MigrationPolicy.Default);
        return PlanScripter.Write(new ScriptingInput
        {
            Plan = plan with { Operations = plan.Operations.Select(planned => planned with { Operation = edit(planned.Operation) }).ToValueList() },
            Current = current,
            Desired = desired,
            RenamedCurrent = changes.RenamedCurrent.Model,
            Target = new TargetServer(),
            AsOf = new DateOnly(2030, 1, 1),
            Modules = Rewriter,
        });
    }

    /// <summary>What the gate finds in a plan that was rehearsed.</summary>
    public static ValueList<Finding> Examine(LoadedDatabase current, LoadedDatabase desired, RehearsalRecord rehearsal, MigrationPolicy? policy = null)
    {
        var changes = Compare(current, desired, policy);
        return Gate.Examine(new GateContext
        {
            Current = current,
            Desired = desired,
            Changes = changes,
            Plan = Plan(desired, changes, policy ?? MigrationPolicy.Default),
            Policy = policy ?? MigrationPolicy.Default,
            AsOf = new DateOnly(2030, 1, 1),
            Rehearsal = rehearsal,
        });
    }

    private static MigrationPlan Plan(LoadedDatabase desired, ChangeSet changes, MigrationPolicy policy) =>
        new Planner(Rewriter, new ExpressionReader()).Plan(new PlanningInput { Desired = desired, Changes = changes, Target = new TargetServer(), Policy = policy });
}
