using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Creates a table. Its foreign keys, and what calls functions that may read the table, follow as operations of their own.</summary>
internal sealed class TableAddedStrategy : Strategy<Added<Table>>
{
    protected override IEnumerable<OperationGroup> Plan(Added<Table> change, PlanningContext context)
    {
        if (Refusals.OfUnknown(change.Element) is { } refusal)
        {
            yield return refusal;
            yield break;
        }

        if (TemporalTables.RefusalOfCreation(change.Element, context) is { } reason)
        {
            yield return Refusals.RefuseCreation(change.Element, reason);
            yield break;
        }

        var later = change.Element.Constraints.Where(constraint => constraint is ForeignKey || CallsFunctions(constraint, context)).ToList();
        var table = change.Element with { Constraints = change.Element.Constraints.Except(later).ToValueList() };
        yield return new OperationGroup(Phase.Expand, new CreateTable(table) { Impact = Impact.None });
        foreach (var constraint in later)
        {
            yield return new OperationGroup(Phase.Expand, new AddConstraint(constraint));
        }
    }

    private static bool CallsFunctions(Constraint constraint, PlanningContext context) =>
        constraint is CheckConstraint or DefaultConstraint
        && context.Desired.Dependencies.UsesOf(constraint.Id).Any(name => context.Desired.Model.Find(new ElementId(ElementKind.Function, name)) is not null);
}
