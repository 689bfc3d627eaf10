using MigrationOps.Model;
using MigrationOps.Planning.Pending;
using MigrationOps.Scripting.Pending;
using MigrationOps.TransactSql.Binding;
using MigrationOps.TransactSql.Rehearsal.Pending;

namespace MigrationOps.Workflows.Pending;

/// <summary>The two sides of a plan that is made while phases of earlier plans are pending.</summary>
internal sealed record PendingPair
{
    /// <summary>What stands, and what is desired beside all that is pending.</summary>
    public required DatabasePair Pair { get; init; }

    /// <summary>Where the plan ends once the retired phases have run with it.</summary>
    public required LoadedDatabase End { get; init; }

    /// <summary>The plans that stay pending.</summary>
    public ValueList<PendingPlan> Kept { get; init; } = [];

    /// <summary>The plans that become a part of this one.</summary>
    public ValueList<PendingPlan> Retired { get; init; } = [];

    /// <summary>What the rules ask for.</summary>
    public PendingWork Work { get; init; } = PendingWork.None;

    /// <summary>Describes the sides.</summary>
    /// <param name="pair">The baseline and the desired database.</param>
    /// <param name="file">What is pending; null for nothing.</param>
    /// <param name="retire">The fingerprints of the plans that become a part of this one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The sides.</returns>
    /// <exception cref="Findings.MigrationOpsException">The pending phases do not fit the baseline, or a plan that is to be retired is not pending.</exception>
    public static PendingPair Of(DatabasePair pair, PendingFile? file, ValueList<string> retire, CancellationToken cancellationToken)
    {
        var plans = file?.Document.Plans ?? [];
        if (retire.FirstOrDefault(fingerprint => !plans.Any(plan => Bears(plan, fingerprint))) is { } unknown)
        {
            throw Failure.Of(PendingIds.NotPending, file is null ? null : new SourceLocation(file.Path), unknown);
        }

        if (file is null || plans.Count == 0)
        {
            return new PendingPair { Pair = pair, End = pair.Desired };
        }

        var retired = plans.Where(plan => retire.Any(fingerprint => Bears(plan, fingerprint))).ToValueList();
        var kept = plans.Except(retired).ToValueList();
        var all = Standing(pair.Current.Model, plans, file, cancellationToken);
        var whole = new StandingMerge(pair.Current.Model, all);
        var desired = whole.Into(pair.Desired.Model);
        var end = retired.Count == 0 ? desired : new StandingMerge(pair.Current.Model, Standing(pair.Current.Model, kept, file, cancellationToken)).Into(pair.Desired.Model);
        return new PendingPair
        {
            Pair = new DatabasePair(With(pair.Current, all), With(pair.Desired, desired)),
            End = With(pair.Desired, end),
            Kept = kept,
            Retired = retired,
            Work = new PendingWork { Held = HeldBy(plans), Collisions = whole.Collisions },
        };
    }

    private static DatabaseModel Standing(DatabaseModel released, ValueList<PendingPlan> plans, PendingFile file, CancellationToken cancellationToken)
    {
        var result = PendingUndo.Run(released, plans, cancellationToken);
        return result.Failure is { } reason ? throw Failure.Of(PendingIds.DoesNotFit, new SourceLocation(file.Path), file.Path, result.Fingerprint!, reason) : result.Standing;
    }

    // An abbreviation is enough, as long as it is one that scripts show.
    private static bool Bears(PendingPlan plan, string fingerprint) =>
        fingerprint.Length >= ShortestFingerprint && plan.Fingerprint.StartsWith(fingerprint, StringComparison.OrdinalIgnoreCase);

    private const int ShortestFingerprint = 8;

    private static LoadedDatabase With(LoadedDatabase database, DatabaseModel model) => ReferenceEquals(database.Model, model)
        ? database
        : DatabaseBinder.Complete(database with { Model = model, NeedsBinding = true });

    private static ValueList<HeldName> HeldBy(ValueList<PendingPlan> plans) =>
    [
        .. from plan in plans
           from phase in plan.Open
           from operation in phase.Operations
           from text in operation.Holds
           let name = SqlName.TryParse(text, out var parsed) ? parsed : null
           where name is not null
           select new HeldName(name, plan.Fingerprint),
    ];
}
