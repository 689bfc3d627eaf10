using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Drops a primary key or unique constraint.</summary>
/// <typeparam name="T">The type of key.</typeparam>
/// <param name="phase">The phase: a unique constraint goes early, for what it refused becomes legal; a primary key goes late, for rows are found by it.</param>
internal sealed class KeyDroppedStrategy<T>(Phase phase) : Strategy<Dropped<T>>
    where T : KeyConstraint
{
    protected override IEnumerable<OperationGroup> Plan(Dropped<T> change, PlanningContext context) =>
        [DependentMoves.Around(change.Element.IsClustered ? Phase.Contract : phase, IndexOperations.DropKey(change.Element), InboundKeys.Staying(change.Element, context), context)];
}
