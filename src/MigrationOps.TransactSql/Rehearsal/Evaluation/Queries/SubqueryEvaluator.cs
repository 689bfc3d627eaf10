using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>Evaluates queries that stand in expressions.</summary>
internal static class SubqueryEvaluator
{
    /// <summary>The value of a query in the place of a value.</summary>
    /// <param name="subquery">The query.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>The value of its only row; NULL without one.</returns>
    /// <exception cref="ServerErrorException">It has several rows (512).</exception>
    public static SqlValue Value(ScalarSubquery subquery, EvaluationContext context)
    {
        var result = QueryEvaluator.Evaluate(subquery.QueryExpression, context);
        if (result.Rows.Count(row => row.IsCertain) > 1)
        {
            throw context.At(subquery).Refusal(512, "SeveralRows");
        }

        if (!result.IsDecided)
        {
            return new UndecidedValue("the rows of a query");
        }

        return result.Rows is [var row] ? row.Values[0] : NullValue.Instance;
    }

    /// <summary>Whether a query has rows.</summary>
    /// <param name="subquery">The query.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Whether it has; never unknown.</returns>
    public static Truth Exists(ScalarSubquery subquery, EvaluationContext context) => QueryEvaluator.Evaluate(subquery.QueryExpression, context, asksOnlyForRows: true).Exists;
}
