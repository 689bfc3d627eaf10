using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Drops a table, after the foreign keys from it.</summary>
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
        var drop = new DropTable(table)
        {
            Loss = new DataLoss("Every row of the table goes.", IsCertain: true),
            UndoNote = "The table comes back empty.",
        };
        return [new OperationGroup(Phase.Contract, drop) { Before = [.. keys.Select(key => new DropConstraint(key))] }];
    }
}
