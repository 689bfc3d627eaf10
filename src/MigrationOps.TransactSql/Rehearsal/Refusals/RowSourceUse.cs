using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>Looks for tables and views of the database in a query.</summary>
internal sealed class RowSourceUse : TSqlFragmentVisitor
{
    private bool _found;
    private bool _hasTemporary;

    private RowSourceUse()
    {
    }

    /// <summary>Whether a query names one.</summary>
    /// <param name="query">The query.</param>
    /// <returns>Whether it names something that is no catalog view and no temporary table.</returns>
    public static bool NamesTables(TSqlFragment query)
    {
        var use = new RowSourceUse();
        query.Accept(use);
        return use._found;
    }

    /// <summary>Whether a query names a temporary table.</summary>
    /// <param name="query">The query.</param>
    /// <returns>Whether it does.</returns>
    public static bool NamesTemporary(TSqlFragment query)
    {
        var use = new RowSourceUse();
        query.Accept(use);
        return use._hasTemporary;
    }

    /// <inheritdoc/>
    public override void Visit(NamedTableReference node)
    {
        _found |= IsOfDatabase(node.SchemaObject);
        _hasTemporary |= node.SchemaObject.BaseIdentifier.Value is ['#', ..];
    }

    /// <summary>Whether a name may be one of the database: neither of the catalog nor temporary, and of no other database.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether it may.</returns>
    public static bool IsOfDatabase(SchemaObjectName name) =>
        name.BaseIdentifier.Value is not ['#' or '@', ..]
        && name.DatabaseIdentifier is null
        && name.SchemaIdentifier?.Value.ToUpperInvariant() is not ("SYS" or "INFORMATION_SCHEMA");
}
