using MigrationOps.Model;
using MigrationOps.Rehearsing;

namespace MigrationOps.TransactSql.Rehearsal.TwoShapes;

/// <summary>The statements that an application may send for a table of the database that it knows: seven at most.</summary>
/// <param name="table">The table.</param>
/// <param name="names">The comparer of names.</param>
internal sealed class TableStatements(Table table, NameComparer names)
{
    private readonly List<Column> _writable = [.. table.Columns.Where(column => column.IsWritable())];

    /// <summary>Derives them.</summary>
    /// <returns>Use and text of each.</returns>
    public IEnumerable<(ApplicationUse Use, string Sql)> All()
    {
        yield return (ApplicationUse.Select, $"SELECT {List(table.Columns.Where(column => !column.IsColumnSet))} FROM {table.Name};");
        yield return (ApplicationUse.SelectAll, $"SELECT * FROM {table.Name};");
        var required = _writable.Where(column => column.IsRequired(table, names)).ToList();
        yield return (ApplicationUse.InsertLeastColumns, Insert(required, Parameter));
        if (_writable.Count == 0)
        {
            yield break;
        }

        yield return (ApplicationUse.Insert, Insert(_writable, Parameter));
        yield return (ApplicationUse.InsertNull, Insert(_writable, column => column.IsNullable ? "NULL" : Parameter(column)));
        yield return (ApplicationUse.InsertByPosition, $"INSERT INTO {table.Name} VALUES ({string.Join(", ", Positions().Select(column => column.IsWritable() ? Parameter(column) : "DEFAULT"))});");
        yield return (ApplicationUse.Update, $"UPDATE {table.Name} SET {string.Join(", ", _writable.Select(column => $"{column.Name.Last} = {Parameter(column)}"))};");
    }

    /// <summary>The columns that values by position are for.</summary>
    /// <returns>The columns in order.</returns>
    public IEnumerable<Column> Positions() => table.Columns.Where(column => column.HasPosition());

    private string Insert(IReadOnlyCollection<Column> columns, Func<Column, string> value) => columns.Count == 0
        ? $"INSERT INTO {table.Name} DEFAULT VALUES;"
        : $"INSERT INTO {table.Name} ({List(columns)}) VALUES ({string.Join(", ", columns.Select(value))});";

    private string Parameter(Column column) => ParameterName.Of(column.Name.Last, table.Columns.ToList().IndexOf(column));

    private static string List(IEnumerable<Column> columns) => string.Join(", ", columns.Select(column => column.Name.Last));
}
