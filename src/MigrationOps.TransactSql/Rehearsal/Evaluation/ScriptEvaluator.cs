using Microsoft.SqlServer.TransactSql.ScriptDom;

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
    public static SqlValue Evaluate(ScalarExpression expression, IEvaluationScope scope) => throw scope.NotUnderstood(expression);

    /// <summary>Evaluates a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="scope">The run.</param>
    /// <returns>Whether it holds.</returns>
    public static Truth Evaluate(BooleanExpression condition, IEvaluationScope scope) => throw scope.NotUnderstood(condition);

    /// <summary>Evaluates a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="scope">The run.</param>
    /// <returns>Its rows in order; null where they are undecided. Single values of them may be undecided all the same.</returns>
    public static IReadOnlyList<IReadOnlyList<SqlValue>>? Rows(QueryExpression query, IEvaluationScope scope) => throw scope.NotUnderstood(query);
}
