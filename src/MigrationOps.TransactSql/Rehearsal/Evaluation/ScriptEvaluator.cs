using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>
/// Evaluates expressions, conditions and queries over the catalog that a model stands for. What is not known is refused (MOP8060), what SQL Server would refuse
/// is raised as its error, and what depends on rows, clock or server is undecided.
/// </summary>
internal static class ScriptEvaluator
{
    /// <summary>Evaluates an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="scope">The run.</param>
    /// <returns>Its value.</returns>
    public static SqlValue Evaluate(ScalarExpression expression, IEvaluationScope scope) => ScalarEvaluator.Evaluate(expression, EvaluationContext.Of(scope));

    /// <summary>Evaluates a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="scope">The run.</param>
    /// <returns>Whether it holds.</returns>
    public static Truth Evaluate(BooleanExpression condition, IEvaluationScope scope) => BooleanEvaluator.Evaluate(condition, EvaluationContext.Of(scope));

    /// <summary>Evaluates a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="scope">The run.</param>
    /// <returns>Its rows in order; null where they are undecided. Single values of them may be undecided all the same.</returns>
    public static IReadOnlyList<IReadOnlyList<SqlValue>>? Rows(QueryExpression query, IEvaluationScope scope) => Rows(query, with: null, scope);

    /// <summary>Evaluates a query with common table expressions.</summary>
    /// <param name="query">The query.</param>
    /// <param name="with">The common table expressions, or null.</param>
    /// <param name="scope">The run.</param>
    /// <returns>Its rows in order; null where they are undecided. Single values of them may be undecided all the same.</returns>
    public static IReadOnlyList<IReadOnlyList<SqlValue>>? Rows(QueryExpression query, WithCtesAndXmlNamespaces? with, IEvaluationScope scope)
    {
        var result = QueryEvaluator.Evaluate(query, CommonTable.Declare(with, EvaluationContext.Of(scope)));
        return result.IsDecided ? [.. result.Rows.Select(row => row.Values)] : null;
    }

    /// <summary>Evaluates a query that gives values to variables, row after row, as SELECT @x = ... does.</summary>
    /// <param name="select">The statement.</param>
    /// <param name="scope">The run; what is assigned must be seen by the next expression.</param>
    /// <param name="assign">Gives a variable its value.</param>
    /// <returns>The number of rows; undecided where it is not known, and then so are the variables.</returns>
    public static SqlValue Assign(SelectStatement select, IEvaluationScope scope, Action<string, SqlValue> assign) =>
        VariableAssignment.Run(select, CommonTable.Declare(select.WithCtesAndXmlNamespaces, EvaluationContext.Of(scope)), assign);
}
