using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>Tells whether a query has aggregates of its own.</summary>
internal sealed class AggregateFinder : TSqlFragmentVisitor
{
    private bool _isFound;

    private AggregateFinder()
    {
    }

    /// <summary>Whether an aggregate stands in the list of a query or in its ORDER BY.</summary>
    /// <param name="query">The query.</param>
    /// <returns>Whether one does. Those of queries inside are not its own.</returns>
    public static bool IsIn(QuerySpecification query)
    {
        var finder = new AggregateFinder();
        foreach (var element in query.SelectElements)
        {
            element.Accept(finder);
        }

        query.OrderByClause?.Accept(finder);
        return finder._isFound;
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(ScalarSubquery node)
    {
        // What stands inside belongs to the query inside.
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(FunctionCall node)
    {
        _isFound |= node.OverClause is null && Aggregates.IsAggregate(node.FunctionName.Value);
        base.ExplicitVisit(node);
    }
}
