using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers.Reading;

/// <summary>Reads lists of columns.</summary>
internal static class IndexColumns
{
    /// <summary>Reads key columns.</summary>
    /// <param name="columns">The columns as parsed.</param>
    /// <returns>The columns with their order.</returns>
    public static ValueList<IndexColumn> Keys(IEnumerable<ColumnWithSortOrder> columns) =>
        columns.Select(column => new IndexColumn(Name(column.Column), column.SortOrder == SortOrder.Descending)).ToValueList();

    /// <summary>Reads columns without order.</summary>
    /// <param name="columns">The columns as parsed.</param>
    /// <returns>Their names.</returns>
    public static ValueList<Identifier> Names(IEnumerable<ColumnReferenceExpression> columns) => columns.Select(Name).ToValueList();

    /// <summary>Reads bare names.</summary>
    /// <param name="names">The names as parsed.</param>
    /// <returns>The names.</returns>
    public static ValueList<Identifier> Names(IEnumerable<Microsoft.SqlServer.TransactSql.ScriptDom.Identifier> names) =>
        names.Select(name => new Identifier(name.Value)).ToValueList();

    // Pseudo-columns of graph tables ($from_id) have no identifier of their own.
    private static Identifier Name(ColumnReferenceExpression column) => column.MultiPartIdentifier is { } name
        ? new Identifier(name.Identifiers[^1].Value)
        : new Identifier(column.FirstToken().Text);
}
