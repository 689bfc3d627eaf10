using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>Evaluates IN, ANY and ALL.</summary>
internal static class MembershipEvaluator
{
    /// <summary>Evaluates IN.</summary>
    /// <param name="list">The condition.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Whether it holds.</returns>
    public static Truth In(InPredicate list, EvaluationContext context)
    {
        var value = ScalarEvaluator.Evaluate(list.Expression, context);
        var at = context.At(list);
        var truth = list.Subquery is { } subquery
            ? OverRows(subquery, context, (value, BooleanComparisonType.Equals), isAll: false)
            : list.Values.Aggregate(Truth.False, (found, item) => found == Truth.True
                ? found
                : Truths.Or(found, ValueComparison.Holds(BooleanComparisonType.Equals, value, ScalarEvaluator.Evaluate(item, context), at)));
        return list.NotDefined ? Truths.Not(truth) : truth;
    }

    /// <summary>Evaluates a comparison with ANY, SOME or ALL.</summary>
    /// <param name="quantified">The condition.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Whether it holds.</returns>
    public static Truth Quantified(SubqueryComparisonPredicate quantified, EvaluationContext context) => OverRows(
        quantified.Subquery,
        context,
        (ScalarEvaluator.Evaluate(quantified.Expression, context), quantified.ComparisonType),
        quantified.SubqueryComparisonPredicateType == SubqueryComparisonPredicateType.All);

    private static Truth OverRows(ScalarSubquery subquery, EvaluationContext context, (SqlValue Value, BooleanComparisonType Type) comparison, bool isAll)
    {
        var result = QueryEvaluator.Evaluate(subquery.QueryExpression, context);
        var truth = Truths.Of(isAll);
        foreach (var row in result.Rows)
        {
            var holds = ValueComparison.Holds(comparison.Type, comparison.Value, row.Values[0], context.At(subquery));
            var told = row.IsCertain ? holds : Possibly(holds, isAll);
            truth = isAll ? Truths.And(truth, told) : Truths.Or(truth, told);
        }

        var open = result.IsOpen ? Truth.Undecided : Truths.Of(isAll);
        return isAll ? Truths.And(truth, open) : Truths.Or(truth, open);
    }

    // A row that may not be there can only leave things as they are or make a difference.
    private static Truth Possibly(Truth holds, bool isAll) => holds == Truths.Of(isAll) ? holds : Truth.Undecided;
}
