using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Creates a module, and the indexes of a view.</summary>
/// <typeparam name="T">The type of module.</typeparam>
internal sealed class ModuleAddedStrategy<T> : Strategy<Added<T>>
    where T : Module
{
    protected override IEnumerable<OperationGroup> Plan(Added<T> change, PlanningContext context)
    {
        if (Refusals.OfUnknown(change.Element) is { } refusal)
        {
            return [refusal];
        }

        if (change.Element is Procedure procedure && ProcedureGroups.InsteadOfCreation(procedure, context) is { } groups)
        {
            return groups;
        }

        return [new OperationGroup(Phase.Expand, ModuleOperations.Create(change.Element))
        {
            After = [.. change.Element.Parts.OfType<TableIndex>().Select(index => IndexOperations.Create(index, context))],
        }];
    }
}
