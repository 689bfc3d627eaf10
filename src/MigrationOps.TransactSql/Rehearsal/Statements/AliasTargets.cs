using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>Finds the table behind the target of UPDATE and DELETE where that is an alias of the FROM clause.</summary>
internal sealed class AliasTargets : TSqlFragmentVisitor
{
    private readonly string _alias;
    private SchemaObjectName? _found;

    private AliasTargets(string alias) => _alias = alias;

    /// <summary>Looks for an alias.</summary>
    /// <param name="target">The target as written.</param>
    /// <param name="from">The FROM clause, or null.</param>
    /// <returns>The table; null where the target is no alias.</returns>
    public static SchemaObjectName? Find(SchemaObjectName target, FromClause? from)
    {
        if (from is null || target.SchemaIdentifier is not null)
        {
            return null;
        }

        var search = new AliasTargets(target.BaseIdentifier.Value);
        from.Accept(search);
        return search._found;
    }

    /// <inheritdoc/>
    public override void Visit(NamedTableReference node)
    {
        if (node.Alias?.Value.Equals(_alias, StringComparison.OrdinalIgnoreCase) == true)
        {
            _found ??= node.SchemaObject;
        }
    }

    /// <summary>Aliases inside a derived table are not seen from outside.</summary>
    /// <param name="node">The derived table.</param>
    public override void ExplicitVisit(QueryDerivedTable node)
    {
    }
}
