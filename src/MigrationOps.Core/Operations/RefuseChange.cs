using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Stands in the plan for a change that no operation can make: it is never executed, and a script stops at its place.</summary>
/// <param name="Subject">What differs.</param>
/// <param name="Reason">Why it cannot be made, in one sentence.</param>
public sealed record RefuseChange(ElementId Subject, string Reason) : Operation
{
    /// <summary>The element that should have been created; null for none.</summary>
    public Element? Missing { get; init; }

    /// <summary>The element that should have been dropped; null for none.</summary>
    public Element? Surplus { get; init; }

    /// <inheritdoc/>
    public override ElementId Target => Subject;

    /// <inheritdoc/>
    public override Operation? Inverse => this with { Missing = Surplus, Surplus = Missing };

    /// <inheritdoc/>
    public override Element? Before => Surplus;

    /// <inheritdoc/>
    public override Element? After => Missing;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => Missing is null ? [] : [Subject, .. Missing.Parts.Select(part => part.Id)];

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => Surplus is null ? [] : [Subject, .. Surplus.Parts.Select(part => part.Id)];
}
