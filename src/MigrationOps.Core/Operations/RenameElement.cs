using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Renames something in its schema with sp_rename; module texts that name it are not changed.</summary>
/// <param name="From">The old id.</param>
/// <param name="To">The new id.</param>
public sealed record RenameElement(ElementId From, ElementId To) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => To;

    /// <inheritdoc/>
    public override Operation? Inverse => new RenameElement(To, From);

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [To];

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [From];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
