using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Adds a foreign key or check in Contract, when nobody writes rows any more that it refuses.</summary>
/// <typeparam name="T">The type of constraint.</typeparam>
internal sealed class CheckedConstraintAddedStrategy<T> : Strategy<Added<T>>
    where T : Constraint
{
    protected override IEnumerable<OperationGroup> Plan(Added<T> change, PlanningContext context) =>
        [Refusals.OfUnknown(change.Element) ?? new OperationGroup(PhaseOf(change.Element, context), CheckedConstraints.Add(change.Element))];

    // What stands on new columns alone cannot refuse a row that the old application writes.
    private static Phase PhaseOf(Constraint constraint, PlanningContext context)
    {
        var columns = constraint is ForeignKey
            ? constraint.OwnColumns.Select(constraint.Table.Child).ToList()
            : [.. context.Desired.Dependencies.UsesOf(constraint.Id).Where(name => name.Parts.Count == 3)];
        return columns.Count > 0 && columns.All(name => context.AddedIds.Contains(new ElementId(ElementKind.Column, name))) ? Phase.Expand : Phase.Contract;
    }
}
