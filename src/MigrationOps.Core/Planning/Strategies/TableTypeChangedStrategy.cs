using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Creates a table type anew; the modules that take it as a parameter are dropped and created.</summary>
internal sealed class TableTypeChangedStrategy : Strategy<Changed<TableType>>
{
    protected override IEnumerable<OperationGroup> Plan(Changed<TableType> change, PlanningContext context)
    {
        var refusal = Refusals.OfUnknown(change) ?? Refusals.OfUnknown(change.Desired);
        if (refusal is not null)
        {
            return [refusal];
        }

        var own = Recreation.Of(Phase.Contract, change.Current, [new DropTableType(change.Current), new CreateTableType(change.Desired)], context);
        return [TypeUsers.Recreated(own, change.Current.Name, context)];
    }
}
