using MigrationOps.Comparison;
using MigrationOps.Model;
using MigrationOps.Planning;
using MigrationOps.Policy;
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

    public static PlanDocument Write(LoadedDatabase current, LoadedDatabase desired, MigrationPolicy? policy = null)
    {
        var changes = Compare(current, desired, policy);
        return PlanScripter.Write(new ScriptingInput
        {
            Plan = Plan(desired, changes, policy ?? MigrationPolicy.Default),
            Current = current,
            Desired = desired,
            RenamedCurrent = changes.RenamedCurrent.Model,
            Target = new TargetServer(),
            AsOf = new DateOnly(2030, 1, 1),
            Modules = Rewriter,
        });
    }

    private static MigrationPlan Plan(LoadedDatabase desired, ChangeSet changes, MigrationPolicy policy) =>
        new Planner(Rewriter, new ExpressionReader()).Plan(new PlanningInput { Desired = desired, Changes = changes, Target = new TargetServer(), Policy = policy });
}
