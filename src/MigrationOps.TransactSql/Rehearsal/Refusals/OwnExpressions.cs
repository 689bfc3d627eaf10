using MigrationOps.Model;
using MigrationOps.TransactSql.Binding;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>What the expressions of a table name of the table itself.</summary>
internal static class OwnExpressions
{
    /// <summary>Whether an expression names a column of its table.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="part">The check, index or computed column that it stands in.</param>
    /// <param name="column">The column.</param>
    /// <param name="table">The table.</param>
    /// <returns>Whether it does.</returns>
    public static bool Name(SqlExpression expression, Element part, Column column, Table table) =>
        expression.Text.Contains(column.Name.Last.Value.Replace("]", "]]", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
        && Uses(part, table).Contains(column.Name, NameComparer.CaseInsensitive);

    // Nothing but the table can give columns to its expressions, so it is bound alone.
    private static ValueList<SqlName> Uses(Element part, Table table)
    {
        var alone = DatabaseModel.Empty(new DatabaseSettings { Platform = SqlPlatform.SqlServer2016 }).With(table);
        return new BindingSession(alone).Bind(part)?.Uses ?? [];
    }
}
