using MigrationOps.Comparison;
using MigrationOps.Gates;
using MigrationOps.Planning;
using MigrationOps.Policy;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Writers;
using MigrationOps.TransactSql.Canonical;

namespace MigrationOps.Workflows.Plan;

/// <summary>The way from two databases to a written plan: compare, plan, script, judge.</summary>
internal static class PlanMaker
{
    /// <summary>Makes a plan.</summary>
    /// <param name="pair">The databases.</param>
    /// <param name="policy">What the team decided.</param>
    /// <param name="asOf">The day on which rules judge dates.</param>
    /// <param name="cancellationToken">Stops the work between its steps.</param>
    /// <returns>The plan with its findings.</returns>
    public static PlanDocument Make(DatabasePair pair, MigrationPolicy policy, DateOnly asOf, CancellationToken cancellationToken)
    {
        var modules = new ModuleRewriter();
        var changes = new ModelComparer(new SqlCanonicalizer()).Compare(pair.Current, pair.Desired);
        cancellationToken.ThrowIfCancellationRequested();
        var plan = new Planner(modules, new ExpressionReader()).Plan(new PlanningInput { Desired = pair.Desired, Changes = changes, Target = policy.Target });
        cancellationToken.ThrowIfCancellationRequested();
        var document = PlanScripter.Write(new ScriptingInput
        {
            Plan = plan,
            Current = pair.Current,
            Desired = pair.Desired,
            RenamedCurrent = changes.RenamedCurrent.Model,
            Target = policy.Target,
            AsOf = asOf,
            Modules = modules,
        });
        cancellationToken.ThrowIfCancellationRequested();
        return document with
        {
            Findings = Gate.Examine(new GateContext
            {
                Current = pair.Current,
                Desired = pair.Desired,
                Changes = changes,
                Plan = plan,
                Policy = policy,
                AsOf = asOf,
            }),
        };
    }
}
