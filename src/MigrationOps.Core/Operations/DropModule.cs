using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Drops a view, procedure, function or trigger.</summary>
/// <param name="Module">The module as it stands.</param>
public sealed record DropModule(Module Module) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Module.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new CreateModule(Module) { Numbered = Numbered };

    /// <inheritdoc/>
    public override Element? Before => Module;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Module.Id, .. Numbered.Select(procedure => procedure.Id)];

    /// <summary>The numbered procedures that go with a procedure. Source: Microsoft Learn, DROP PROCEDURE.</summary>
    public ValueList<Procedure> Numbered { get; init; } = [];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
