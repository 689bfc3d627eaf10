using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Stands in the plan for a change that no operation can make: it is never executed, and a script stops at its place.</summary>
/// <param name="Subject">What differs.</param>
/// <param name="Reason">Why it cannot be made, in one sentence.</param>
public sealed record RefuseChange(ElementId Subject, string Reason) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Subject;

    /// <inheritdoc/>
    public override Operation? Inverse => new RefuseChange(Subject, Reason);

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Subject];
}
