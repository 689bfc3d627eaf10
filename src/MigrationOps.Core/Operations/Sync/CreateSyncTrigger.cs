using MigrationOps.Model;

namespace MigrationOps.Operations.Sync;

/// <summary>Creates the trigger that keeps two shapes of a table equal.</summary>
/// <param name="Sync">The shapes.</param>
public sealed record CreateSyncTrigger(ColumnSync Sync) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => new(ElementKind.Trigger, Sync.Trigger);

    /// <inheritdoc/>
    public override Operation? Inverse => new DropSyncTrigger(Sync) { Impact = Impact };

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Target];

    /// <inheritdoc/>
    public override IEnumerable<SqlName> Requires => Sync.Columns;
}
