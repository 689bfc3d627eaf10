using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Creates a view, procedure, function or trigger.</summary>
/// <param name="Module">The module.</param>
public sealed record CreateModule(Module Module) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Module.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new DropModule(Module);

    /// <inheritdoc/>
    public override Element? After => Module;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Module.Id];
}
