using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Gives a module its new text; permissions stay. The indexes of a view go with its old text and are built again.</summary>
/// <typeparam name="T">The type of module.</typeparam>
internal sealed class ModuleChangedStrategy<T> : Strategy<Changed<T>>
    where T : Module
{
    protected override IEnumerable<OperationGroup> Plan(Changed<T> change, PlanningContext context)
    {
        if (Refusals.OfUnknown(change) is { } refusal)
        {
            return [refusal];
        }

        if (change.Has(nameof(Function.Returns)))
        {
            return [Recreation.Of(Phase.Contract, change.Current, [ModuleOperations.Drop(change.Current), ModuleOperations.Create(change.Desired)], context)];
        }

        return
        [
            DependentMoves.Around(
                Phase.Expand,
                ModuleOperations.Alter(change.Current, change.Desired),
                [.. change.Current.Parts.OfType<TableIndex>()],
                context),
        ];
    }
}
