using MigrationOps.Model;

namespace MigrationOps.Operations.Sync;

/// <summary>Drops the trigger that kept two shapes of a table equal.</summary>
/// <param name="Sync">The shapes.</param>
public sealed record DropSyncTrigger(ColumnSync Sync) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => new(ElementKind.Trigger, Sync.Trigger);

    /// <inheritdoc/>
    public override Operation? Inverse => new CreateSyncTrigger(Sync) { Impact = Impact };

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Target];

    /// <inheritdoc/>
    public override IEnumerable<SqlName> Releases => Sync.Columns;

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
