using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Creates a view, procedure, function or trigger.</summary>
/// <param name="Module">The module.</param>
public sealed record CreateModule(Module Module) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Module.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new DropModule(Module) { Numbered = Numbered };

    /// <inheritdoc/>
    public override Element? After => Module;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Module.Id, .. Numbered.Select(procedure => procedure.Id)];

    /// <summary>The numbered procedures that come with a procedure; a group stands or goes as one.</summary>
    public ValueList<Procedure> Numbered { get; init; } = [];
}
