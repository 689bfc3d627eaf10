using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Changes what of a table can be changed in place; the rest would be a rebuild and is refused.</summary>
internal sealed class TableChangedStrategy : Strategy<Changed<Table>>
{
    protected override IEnumerable<OperationGroup> Plan(Changed<Table> change, PlanningContext context)
    {
        if (Refusals.OfUnknown(change) is { } refusal)
        {
            yield return refusal;
        }

        foreach (var reason in RebuildReasons(change))
        {
            yield return Refusals.Refuse(Phase.Contract, change.Subject, reason);
        }

        if (change.Has(nameof(Table.SystemVersioning)))
        {
            yield return SystemVersioningChanges.Plan(change, context);
        }

        if (change.Has(nameof(Table.Options)) && change.Current.Options.AnsiNulls == change.Desired.Options.AnsiNulls)
        {
            yield return new OperationGroup(Phase.Expand, new SetTableOptions(change.Current, change.Desired));
        }

        if (change.Has(nameof(Table.Compression)))
        {
            yield return new OperationGroup(Phase.Expand, IndexOperations.Rebuild(change.Current, change.Desired, context));
        }
    }

    private static IEnumerable<string> RebuildReasons(Changed<Table> change)
    {
        if (change.Current.Options.AnsiNulls != change.Desired.Options.AnsiNulls)
        {
            yield return "ANSI_NULLS is fixed when a table is created: another setting needs a rebuild of the table.";
        }

        if (change.Has(nameof(Table.Placement)) || change.Has(nameof(Placement.PartitionColumn)))
        {
            yield return "The filegroup or partition scheme of a heap changes only with a rebuild of the table.";
        }

        if (change.Has(nameof(Table.TextImageOn)) || change.Has(nameof(Table.FileStreamOn)))
        {
            yield return "The filegroup of large values or of FILESTREAM data changes only with a rebuild of the table.";
        }

        if (change.Has(nameof(Table.MemoryOptimized)))
        {
            yield return "A table moves into or out of memory only with a rebuild.";
        }

        if (change.Has(nameof(Table.Graph)))
        {
            yield return "A table becomes a node or edge only with a rebuild.";
        }
    }
}
