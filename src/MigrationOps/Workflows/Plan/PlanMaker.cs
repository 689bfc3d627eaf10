using MigrationOps.Comparison;
using MigrationOps.Comparison.Filtering;
using MigrationOps.Gates;
using MigrationOps.Model;
using MigrationOps.Planning;
using MigrationOps.Policy;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Pending;
using MigrationOps.Scripting.Review;
using MigrationOps.Scripting.Writers;
using MigrationOps.TransactSql.Canonical;
using MigrationOps.TransactSql.Outlines;
using MigrationOps.TransactSql.Rehearsal.Deployment;
using MigrationOps.TransactSql.Rehearsal.Proof;
using MigrationOps.Workflows.Pending;

namespace MigrationOps.Workflows.Plan;

/// <summary>The way from two databases to a written plan: compare, plan, script, rehearse, judge.</summary>
/// <param name="policy">What the team decided.</param>
/// <param name="asOf">The day on which rules judge dates.</param>
internal sealed class PlanMaker(MigrationPolicy policy, DateOnly asOf)
{
    /// <summary>Whether the plan is rehearsed.</summary>
    public bool Rehearses { get; init; } = true;

    /// <summary>What earlier plans have not finished; null for nothing.</summary>
    public PendingFile? Pending { get; init; }

    /// <summary>Makes a plan.</summary>
    /// <param name="pair">The databases.</param>
    /// <param name="cancellationToken">Stops the work between its steps.</param>
    /// <returns>The plan with its rehearsal and its findings.</returns>
    public PlanDocument Make(DatabasePair pair, CancellationToken cancellationToken)
    {
        var filtered = ObjectFiltering.Apply(pair.Current, pair.Desired, policy.Filters);
        var pending = PendingPair.Of(pair with { Desired = filtered.Desired }, Pending, policy.Retired, cancellationToken);
        pair = pending.Pair;
        var summary = PairSummary.Begin(pair.Current, pair.Desired);
        var changes = new ModelComparer(new SqlCanonicalizer()).Compare(pair.Current, pair.Desired, policy.Replacements);
        cancellationToken.ThrowIfCancellationRequested();
        var plan = new Planner(new ModuleRewriter(), new ExpressionReader()).Plan(new PlanningInput { Desired = pair.Desired, Changes = changes, Target = policy.Target, Policy = policy });
        cancellationToken.ThrowIfCancellationRequested();
        var document = Script(pair, summary, changes, plan);
        cancellationToken.ThrowIfCancellationRequested();
        document = Retirement.Append(document with { Pending = pending.Kept }, pending.Retired);
        var deployments = new DeploymentRehearsal(pair.Current, pair.Desired, cancellationToken).Examine(document);
        document = WithReview(document, deployments, new ReviewWriter(policy, asOf).Write(changes, pair.Desired.Model, plan));
        var rehearsal = Rehearses ? PlanRehearsal.Prove(document, pair.Current, pending.End, cancellationToken) : null;
        var context = ContextOf(pending, changes, plan, filtered) with { Rehearsal = rehearsal, Deployments = deployments };
        return document with { Rehearsal = rehearsal, Findings = Gate.Examine(context) };
    }

    private GateContext ContextOf(PendingPair pending, ChangeSet changes, MigrationPlan plan, FilteredDatabase filtered) => new()
    {
        Current = pending.Pair.Current,
        Desired = pending.Pair.Desired,
        Changes = changes,
        Plan = plan,
        Policy = policy,
        AsOf = asOf,
        Modules = new ModuleReader(pending.Pair.Desired.Model.Settings),
        Splits = filtered.Splits,
        IdleFilters = filtered.Idle,
        Pending = pending.Work,
    };

    private PlanDocument Script(DatabasePair pair, PairSummary summary, ChangeSet changes, MigrationPlan plan) => PlanScripter.Write(new ScriptingInput
    {
        Plan = plan,
        Current = pair.Current,
        Desired = pair.Desired,
        Summary = summary,
        RenamedCurrent = changes.RenamedCurrent.Model,
        Target = policy.Target,
        AsOf = asOf,
        Modules = new ModuleRewriter(),
    });

    private static PlanDocument WithReview(PlanDocument document, ValueList<DeploymentReport> deployments, ReviewDocument review) => document with
    {
        DeploymentScripts = deployments.Select(DeploymentScriptDocument.Of).ToValueList(),
        Review = review,
    };
}
