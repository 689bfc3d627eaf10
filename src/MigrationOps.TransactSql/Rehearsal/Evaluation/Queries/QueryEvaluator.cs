using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>Evaluates queries.</summary>
internal static class QueryEvaluator
{
    /// <summary>Evaluates a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="context">What may be asked.</param>
    /// <param name="asksOnlyForRows">Whether nobody looks at the values, as under EXISTS.</param>
    /// <returns>Its result.</returns>
    public static QueryResult Evaluate(QueryExpression query, EvaluationContext context, bool asksOnlyForRows = false)
    {
        // Columns of the group around are no concern of a query inside.
        var inner = context with { Group = null };
        return query switch
        {
            { ForClause: not null } => throw context.Scope.NotUnderstood(query),
            QuerySpecification specification => SpecificationEvaluator.Evaluate(specification, inner, asksOnlyForRows),
            QueryParenthesisExpression parenthesis => Limited(query, Evaluate(parenthesis.QueryExpression, inner, asksOnlyForRows), inner),
            BinaryQueryExpression binary => Limited(query, SetOperation.Evaluate(binary, inner), inner),
            _ => throw context.Scope.NotUnderstood(query),
        };
    }

    private static QueryResult Limited(QueryExpression query, QueryResult result, EvaluationContext context) =>
        RowLimit.Apply(query, null, RowOrder.Apply(query.OrderByClause, result, context), context);
}
