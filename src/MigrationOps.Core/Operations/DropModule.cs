using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Drops a view, procedure, function or trigger.</summary>
/// <param name="Module">The module as it stands.</param>
public sealed record DropModule(Module Module) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Module.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new CreateModule(Module);

    /// <inheritdoc/>
    public override Element? Before => Module;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Module.Id];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
