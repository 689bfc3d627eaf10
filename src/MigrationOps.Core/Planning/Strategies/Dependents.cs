using MigrationOps.Model;

namespace MigrationOps.Planning.Strategies;

/// <summary>Finds what SQL Server does not let a column change under.</summary>
internal static class Dependents
{
    /// <summary>
    /// The keys, foreign keys, checks, defaults, indexes, statistics and computed columns of the current database that use a column, and what uses those.
    /// Schema-bound modules are seen to for all changes at once. Source: Microsoft Learn, ALTER TABLE, "ALTER COLUMN".
    /// </summary>
    /// <param name="column">The column.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The dependants, each once.</returns>
    public static IReadOnlyList<Element> Of(Column column, PlanningContext context)
    {
        var found = new Dictionary<ElementId, Element>(context.Names);
        Collect(column, context, found);
        return [.. found.Values, .. context.StatisticsOn(column.Name)];
    }

    private static void Collect(Column column, PlanningContext context, Dictionary<ElementId, Element> found)
    {
        var table = context.Current.Model.FindTable(column.Table);
        if (table is null)
        {
            return;
        }

        foreach (var part in table.Parts.Where(part => !context.Names.Equals(part.Id, column.Id) && Uses(part, column, context)))
        {
            if (found.TryAdd(part.Id, part))
            {
                CollectNext(part, context, found);
            }
        }
    }

    private static void CollectNext(Element part, PlanningContext context, Dictionary<ElementId, Element> found)
    {
        if (part is Column { Computed: not null } computed)
        {
            Collect(computed, context, found);
        }
        else if (part is KeyConstraint key)
        {
            AddForeignKeys(key.Table, [.. key.OwnColumns], context, found);
        }
        else if (part is RowstoreIndex { IsUnique: true } index)
        {
            AddForeignKeys(index.Owner, [.. index.Columns.Select(item => item.Name)], context, found);
        }
    }

    private static void AddForeignKeys(SqlName table, IReadOnlyList<Identifier> columns, PlanningContext context, Dictionary<ElementId, Element> found)
    {
        foreach (var foreign in context.ForeignKeysTo(table).Where(foreign => foreign.ReferencedColumns.ToHashSet(context.Names).SetEquals(columns)))
        {
            found.TryAdd(foreign.Id, foreign);
        }
    }

    private static bool Uses(Element part, Column column, PlanningContext context) => part switch
    {
        Constraint constraint => Has(constraint.OwnColumns, column, context) || UsesInText(part, column, context),
        ColumnstoreIndex { IsClustered: true } => true,
        TableIndex index => Has(index.OwnColumns, column, context) || UsesInText(part, column, context),
        Column { Computed: not null } => UsesInText(part, column, context),
        _ => false,
    };

    private static bool Has(IEnumerable<Identifier> columns, Column column, PlanningContext context) => columns.Contains(column.Name.Last, context.Names);

    private static bool UsesInText(Element part, Column column, PlanningContext context) =>
        context.Current.Dependencies.UsesOf(part.Id).Contains(column.Name, context.Names);
}
