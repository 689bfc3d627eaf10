using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>Tells tables in sys.columns.</summary>
internal static class TableCatalog
{
    /// <summary>A table, told by the names and types of its columns. Columns that others added do not matter.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Its presence.</returns>
    public static Presence Of(Table table)
    {
        var columns = Predicate.Any([.. table.Columns.Select(column => $"({ColumnCatalog.Line(column)})")]);
        var count = Predicate.Count("sys.columns AS c", $"c.object_id = {ObjectCatalog.TableId(table.Name)}", columns);
        var exists = table.Columns.Count == 0
            ? $"{ObjectCatalog.TableId(table.Name)} IS NOT NULL"
            : $"{count} = {Literal.Number(table.Columns.Count)}";
        return new Presence(ObjectCatalog.Lacks(table.Id), exists, exists);
    }
}
