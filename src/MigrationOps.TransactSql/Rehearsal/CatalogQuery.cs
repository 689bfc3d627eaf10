using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>What a query over a catalog view asks for.</summary>
internal sealed class CatalogQuery : TSqlFragmentVisitor
{
    private readonly List<string> _literals = [];
    private readonly HashSet<string> _columns = new(StringComparer.OrdinalIgnoreCase);

    private CatalogQuery()
    {
    }

    /// <summary>The catalog view that is read first, without its schema; empty where none is.</summary>
    public string View { get; private set; } = string.Empty;

    /// <summary>The text by which the query names the table: the first argument of the first OBJECT_ID.</summary>
    public string? TableName { get; private set; }

    /// <summary>The string literals of the query.</summary>
    public IReadOnlyList<string> Literals => _literals;

    /// <summary>The columns that the query names.</summary>
    public IReadOnlySet<string> Columns => _columns;

    /// <summary>Reads a query.</summary>
    /// <param name="subquery">The query.</param>
    /// <returns>What it asks for.</returns>
    public static CatalogQuery Read(ScalarSubquery subquery)
    {
        var query = new CatalogQuery();
        subquery.Accept(query);
        return query;
    }

    /// <inheritdoc/>
    public override void Visit(NamedTableReference node)
    {
        if (View.Length == 0 && node.SchemaObject.SchemaIdentifier?.Value.ToLowerInvariant() == "sys")
        {
            View = node.SchemaObject.BaseIdentifier.Value.ToLowerInvariant();
        }
    }

    /// <inheritdoc/>
    public override void Visit(FunctionCall node)
    {
        if (TableName is null && node.FunctionName.Value.Equals("OBJECT_ID", StringComparison.OrdinalIgnoreCase) && node.Parameters is [StringLiteral name, ..])
        {
            TableName = name.Value;
        }
    }

    /// <inheritdoc/>
    public override void Visit(StringLiteral node) => _literals.Add(node.Value);

    /// <inheritdoc/>
    public override void Visit(ColumnReferenceExpression node)
    {
        if (node.MultiPartIdentifier is { } name)
        {
            _columns.Add(name.Identifiers[^1].Value);
        }
    }
}
