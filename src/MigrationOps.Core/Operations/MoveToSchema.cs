using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Moves an object to another schema; SQL Server drops its permissions, so they are granted anew.</summary>
/// <param name="From">The old id.</param>
/// <param name="To">The new id, which differs in the schema only.</param>
public sealed record MoveToSchema(ElementId From, ElementId To) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => To;

    /// <inheritdoc/>
    public override Operation? Inverse => new MoveToSchema(To, From);

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [To];

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [From];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
