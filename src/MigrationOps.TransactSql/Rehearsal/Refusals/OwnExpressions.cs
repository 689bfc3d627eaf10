using MigrationOps.Model;
using MigrationOps.TransactSql.Binding;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>What the expressions of a table name of the table itself.</summary>
internal static class OwnExpressions
{
    /// <summary>Whether the expression of a part names a column of its table.</summary>
    /// <param name="part">A check, an index with a filter or a computed column.</param>
    /// <param name="column">The column.</param>
    /// <param name="table">The table.</param>
    /// <param name="frame">Where it is asked.</param>
    /// <returns>Whether it does.</returns>
    public static bool Name(Element part, Column column, Table table, RunFrame frame)
    {
        var expression = part switch
        {
            CheckConstraint check => check.Expression,
            TableIndex index => index.Filter,
            Column other => other.Computed?.Expression,
            _ => null,
        };
        return expression is { Text: var text }
            && text.Contains(column.Name.Last.Value.Replace("]", "]]", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
            && Uses(part, table, frame).Contains(column.Name, frame.Model.Names);
    }

    // Nothing but the table can give columns to its expressions, so it is bound alone.
    private static ValueList<SqlName> Uses(Element part, Table table, RunFrame frame) =>
        new BindingSession(DatabaseModel.Empty(frame.Model.Current.Settings).With(table)).Bind(part)?.Uses ?? [];
}
