using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Drops a foreign key or check in Expand: what it refused becomes legal for the new application.</summary>
/// <typeparam name="T">The type of constraint.</typeparam>
internal sealed class CheckedConstraintDroppedStrategy<T> : Strategy<Dropped<T>>
    where T : Constraint
{
    protected override IEnumerable<OperationGroup> Plan(Dropped<T> change, PlanningContext context) =>
        [new OperationGroup(Phase.Expand, new DropConstraint(change.Element) { UndoNote = "Rows that the constraint refuses stop the undo." })];
}
