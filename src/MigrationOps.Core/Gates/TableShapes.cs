using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Gates;

/// <summary>Finds the tables whose columns come and go.</summary>
internal static class TableShapes
{
    /// <summary>The tables that stand and whose columns a plan adds or drops.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The tables, each once.</returns>
    public static IEnumerable<TableShape> Of(GateContext context) =>
        from change in context.MadeChanges<Change>()
        let part = change switch
        {
            Added<Column> added => (Column: added.Element, Sign: 1),
            Dropped<Column> dropped => (Column: dropped.Element, Sign: -1),
            _ => (Column: null, Sign: 0),
        }
        where part.Column is { IsHidden: false } && context.Stands(part.Column.Table) && context.Desired.Model.FindTable(part.Column.Table) is not null
        group part by part.Column.Table.ToString() into parts
        let columns = parts.Select(part => part.Column.Name.Last).ToValueList()
        select new TableShape(parts.First().Column.Table, columns, parts.Where(part => IsInserted(part.Column)).Sum(part => part.Sign));

    // The server fills computed and identity columns; a list of values leaves them out.
    private static bool IsInserted(Column column) => column is { Computed: null, Identity: null };
}
