using Microsoft.SqlServer.TransactSql.ScriptDom;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Binding;

/// <summary>The columns of row sources that are neither tables nor queries.</summary>
internal static class MadeColumns
{
    /// <summary>Tells the columns.</summary>
    /// <param name="reference">The row source.</param>
    /// <returns>The columns; null where they are not known.</returns>
    public static IReadOnlyList<SourceColumn>? Of(TableReference reference) => reference switch
    {
        OpenJsonTableReference { SchemaDeclarationItems: { Count: > 0 } items } => items.Select(item => item.ColumnDefinition.ColumnIdentifier).AsColumns(),
        // Microsoft Learn, "OPENJSON (Transact-SQL)": the columns without a WITH clause.
        OpenJsonTableReference => Named("key", "value", "type"),
        OpenXmlTableReference { SchemaDeclarationItems: { Count: > 0 } items } => items.Select(item => item.ColumnDefinition.ColumnIdentifier).AsColumns(),
        // Microsoft Learn, "CONTAINSTABLE (Transact-SQL)" and "STRING_SPLIT (Transact-SQL)".
        FullTextTableReference => Named("KEY", "RANK"),
        GlobalFunctionTableReference { Name.Value: { } name } when name.Equals("STRING_SPLIT", StringComparison.OrdinalIgnoreCase) => Named("value", "ordinal"),
        GlobalFunctionTableReference { Name.Value: { } name } when name.Equals("GENERATE_SERIES", StringComparison.OrdinalIgnoreCase) => Named("value"),
        TableReferenceWithAliasAndColumns { Columns: { Count: > 0 } columns } => columns.AsColumns(),
        _ => null,
    };

    private static SourceColumn[] Named(params string[] names) => [.. names.Select(name => new SourceColumn(new Identifier(name)))];
}
