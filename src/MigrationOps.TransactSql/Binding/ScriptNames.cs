using Microsoft.SqlServer.TransactSql.ScriptDom;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Binding;

/// <summary>Names of the syntax tree as names of the model.</summary>
internal static class ScriptNames
{
    /// <summary>The parts of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The parts without quotes.</returns>
    public static List<Identifier> Parts(this MultiPartIdentifier name) => [.. name.Identifiers.Select(part => new Identifier(part.Value))];

    /// <summary>The name of a column as a list of columns writes it.</summary>
    /// <param name="columns">The identifiers.</param>
    /// <returns>The columns, of no table.</returns>
    public static List<SourceColumn> AsColumns(this IEnumerable<Microsoft.SqlServer.TransactSql.ScriptDom.Identifier> columns) =>
        [.. columns.Select(column => new SourceColumn(new Identifier(column.Value)))];

    /// <summary>The columns of a table that a text declares.</summary>
    /// <param name="definition">The declaration.</param>
    /// <returns>The columns, of no table.</returns>
    public static List<SourceColumn> AsColumns(this TableDefinition definition) => definition.ColumnDefinitions.Select(column => column.ColumnIdentifier).AsColumns();
}
