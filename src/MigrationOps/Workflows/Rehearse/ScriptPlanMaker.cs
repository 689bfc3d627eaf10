using MigrationOps.Comparison;
using MigrationOps.Gates;
using MigrationOps.Model;
using MigrationOps.Planning;
using MigrationOps.Policy;
using MigrationOps.Scripting.Review;
using MigrationOps.TransactSql.Binding;
using MigrationOps.TransactSql.Canonical;
using MigrationOps.TransactSql.Outlines;
using MigrationOps.TransactSql.Rehearsal;
using MigrationOps.TransactSql.Rehearsal.Proof;
using MigrationOps.TransactSql.Wrapping;

namespace MigrationOps.Workflows.Rehearse;

/// <summary>The way from a script to a written plan: run, wrap, rehearse, judge.</summary>
/// <param name="policy">What the team decided.</param>
/// <param name="asOf">The day on which rules judge dates.</param>
internal sealed class ScriptPlanMaker(MigrationPolicy policy, DateOnly asOf)
{
    /// <summary>Whether the plan is rehearsed.</summary>
    public bool Rehearses { get; init; } = true;

    /// <summary>Whether the plan is asked for, so that it is an error where there is none.</summary>
    public bool Wraps { get; init; } = true;

    /// <summary>Makes a plan.</summary>
    /// <param name="script">The script.</param>
    /// <param name="current">The database that it is for.</param>
    /// <param name="desired">The database at which it must end; null for none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The plan with its rehearsal and its findings, and what the script has shown.</returns>
    public WrappingResult Make(ScriptProgram script, LoadedDatabase current, LoadedDatabase? desired, CancellationToken cancellationToken)
    {
        var input = new WrappingInput { Script = script, Current = current, Desired = desired, Target = policy.Target, AsOf = asOf };
        var wrapped = ScriptWrapper.Wrap(input, cancellationToken);
        var (plan, report) = (wrapped.Document, wrapped.Report with { Wraps = Wraps });
        var end = DatabaseBinder.Complete(wrapped.End);
        cancellationToken.ThrowIfCancellationRequested();

        var changes = new ModelComparer(new SqlCanonicalizer()) { RenamesInPlace = true }.Compare(current, end);
        var rehearsal = Rehearses ? PlanRehearsal.Prove(plan, current, end, cancellationToken) : null;
        var findings = Gate.Examine(new GateContext
        {
            Current = current,
            Desired = end,
            Changes = changes,
            Plan = new Planner(new ModuleRewriter(), new ExpressionReader()).Plan(new PlanningInput { Desired = end, Changes = changes, Target = policy.Target, Policy = policy with { Archive = ArchivePolicy.None } }),
            Policy = policy,
            AsOf = asOf,
            Modules = new ModuleReader(end.Model.Settings),
            Rehearsal = rehearsal,
            Script = report,
        });
        var review = new ReviewWriter(policy, asOf).Write(changes, end.Model, plan: null);
        return new WrappingResult(plan with { Rehearsal = rehearsal, Review = review, Findings = findings }, end, report);
    }
}
