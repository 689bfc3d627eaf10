using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>A common table expression.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Context">What it may ask: the expressions before it among others.</param>
internal sealed record CommonTable(CommonTableExpression Expression, EvaluationContext Context)
{
    /// <summary>Declares common table expressions.</summary>
    /// <param name="with">The clause, or null.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>The context of the query behind them.</returns>
    public static EvaluationContext Declare(WithCtesAndXmlNamespaces? with, EvaluationContext context)
    {
        foreach (var expression in with?.CommonTableExpressions ?? [])
        {
            context = context with { CommonTables = context.CommonTables.SetItem(expression.ExpressionName.Value, new CommonTable(expression, context)) };
        }

        return context;
    }

    /// <summary>Evaluates the expression.</summary>
    /// <returns>Its rows. One that names itself finds no table of its name, and is refused so.</returns>
    public QueryResult Rows()
    {
        var result = QueryEvaluator.Evaluate(Expression.QueryExpression, Context);
        return Expression.Columns.Count == 0 ? result : result with { Columns = new SourceColumns(Expression.Columns.Select(column => column.Value)) };
    }
}
