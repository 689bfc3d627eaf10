using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Drops a module in Contract, when nobody calls it any more.</summary>
/// <typeparam name="T">The type of module.</typeparam>
internal sealed class ModuleDroppedStrategy<T> : Strategy<Dropped<T>>
    where T : Module
{
    protected override IEnumerable<OperationGroup> Plan(Dropped<T> change, PlanningContext context)
    {
        if (change.Element is Procedure procedure && ProcedureGroups.InsteadOfDrop(procedure, context) is { } groups)
        {
            return groups;
        }

        if (change.Element is Trigger trigger && RenamedStrategy.IsOnRenamed(trigger, context))
        {
            return [];
        }

        return
        [
            new OperationGroup(Phase.Contract, ModuleOperations.Drop(change.Element))
            {
                Before = [.. change.Element.Parts.OfType<TableIndex>().Select(index => new DropIndex(index))],
            },
        ];
    }
}
