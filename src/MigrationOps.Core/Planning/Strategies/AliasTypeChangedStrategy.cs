using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Creates an alias type anew: its columns go to the base type meanwhile, and modules that name it are dropped and created.</summary>
internal sealed class AliasTypeChangedStrategy : Strategy<Changed<AliasType>>
{
    protected override IEnumerable<OperationGroup> Plan(Changed<AliasType> change, PlanningContext context)
    {
        if (Refusals.OfUnknown(change) is { } refusal)
        {
            return [refusal];
        }

        var columns = context.Current.Model.All<Table>().SelectMany(table => table.Columns).Where(column => IsOf(column, change.Current, context)).ToList();
        if (context.Current.Model.All<TableType>().Any(type => type.Columns.Any(column => IsOf(column, change.Current, context))))
        {
            return [Refusals.Refuse(Phase.Contract, change.Subject, "A table type has a column of this type, and neither can be altered.")];
        }

        var core = columns.Select(column => Loosen(column, change, context))
            .Append(new DropAliasType(change.Current))
            .Append(new CreateAliasType(change.Desired))
            .Concat(columns.Select(column => Bind(column, change, context)).OfType<Operation>())
            .ToList();
        var dependents = columns.SelectMany(column => Dependents.Of(column, context)).DistinctBy(part => part.Id, context.Names).ToList();
        var group = DependentMoves.Around(Phase.Contract, core, dependents, context);
        return [TypeUsers.Recreated(group, change.Current.Name, context)];
    }

    private static bool IsOf(Column column, AliasType type, PlanningContext context) => context.Names.Equals(column.Type?.Name, type.Name);

    private static Operation Loosen(Column column, Changed<AliasType> change, PlanningContext context) =>
        ColumnAlteration.Alter(column, column with { Type = change.Current.BaseType }, context);

    private static Operation? Bind(Column column, Changed<AliasType> change, PlanningContext context)
    {
        var desired = context.DesiredOf(column);
        return desired is null || !context.Names.Equals(desired.Type?.Name, change.Desired.Name)
            ? null
            : ColumnAlteration.Alter(column with { Type = change.Current.BaseType }, desired with { IsNullable = column.IsNullable, Collation = column.Collation }, context);
    }
}
