using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Gives a view, procedure, function or trigger a new text; permissions stay.</summary>
/// <param name="Current">The module as it stands.</param>
/// <param name="Desired">The module as it is to be.</param>
public sealed record AlterModule(Module Current, Module Desired) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Desired.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new AlterModule(Desired, Current) { Policies = Policies };

    /// <inheritdoc/>
    public override Element? Before => Current;

    /// <inheritdoc/>
    public override Element? After => Desired;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Desired.Id];

    /// <summary>The security policies that the same transaction takes away before the change and puts back behind it, so that no row is seen by whom it is not for.</summary>
    public ValueList<OpaqueObject> Policies { get; init; } = [];
}
