using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Switches a trigger on or off, or changes its place among the triggers of an event.</summary>
/// <param name="Current">The trigger as it stands.</param>
/// <param name="Desired">The trigger as it is to be.</param>
public sealed record SetTriggerState(Trigger Current, Trigger Desired) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Desired.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new SetTriggerState(Desired, Current);

    /// <inheritdoc/>
    public override Element? Before => Current;

    /// <inheritdoc/>
    public override Element? After => Desired;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Desired.Id];
}
