using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Takes a table away, after the foreign keys from it: into the archive where it can be moved there.</summary>
internal sealed class TableDroppedStrategy : Strategy<Dropped<Table>>
{
    protected override IEnumerable<OperationGroup> Plan(Dropped<Table> change, PlanningContext context)
    {
        if (TemporalTables.CurrentTableOf(change.Element.Name, context) is { } current)
        {
            return [Refusals.Refuse(Phase.Contract, change.Subject, $"The table keeps the history of {current}, which stays system-versioned. Declare it as it stands.")];
        }

        var keys = change.Element.Constraints.OfType<ForeignKey>().ToList();
        var table = change.Element with { Constraints = change.Element.Constraints.Except(keys).ToValueList() };
        var group = new OperationGroup(Phase.Contract, ArchivedTables.Drop(table, context)) { Before = [.. keys.Select(key => new DropConstraint(key))] };
        return DeprecationMarks.Around(group, new PropertyHost(PropertyHostClass.Table, table.Name), context);
    }
}
