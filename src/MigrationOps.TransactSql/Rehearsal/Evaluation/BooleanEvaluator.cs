using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>Evaluates conditions.</summary>
internal static class BooleanEvaluator
{
    /// <summary>Evaluates a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Whether it holds.</returns>
    public static Truth Evaluate(BooleanExpression condition, EvaluationContext context) => condition switch
    {
        BooleanBinaryExpression binary => Chain(binary, context),
        BooleanParenthesisExpression inner => Evaluate(inner.Expression, context),
        BooleanNotExpression not => Truths.Not(Evaluate(not.Expression, context)),
        BooleanComparisonExpression comparison => ValueComparison.Holds(
            comparison.ComparisonType, ScalarEvaluator.Evaluate(comparison.FirstExpression, context), ScalarEvaluator.Evaluate(comparison.SecondExpression, context), context.At(comparison)),
        BooleanIsNullExpression isNull => IsNull(isNull, context),
        BooleanTernaryExpression between => Between(between, context),
        LikePredicate like => LikeEvaluator.Evaluate(like, context),
        InPredicate list => MembershipEvaluator.In(list, context),
        SubqueryComparisonPredicate quantified => MembershipEvaluator.Quantified(quantified, context),
        ExistsPredicate exists => SubqueryEvaluator.Exists(exists.Subquery, context),
        _ => throw context.Scope.NotUnderstood(condition),
    };

    /// <summary>Puts off the evaluation of a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>What evaluates it.</returns>
    public static Func<Truth> Lazy(BooleanExpression condition, EvaluationContext context) => () => Evaluate(condition, context);

    // Guards name each column of a table, so chains are long: they are walked without recursion, and no further than needed.
    private static Truth Chain(BooleanBinaryExpression binary, EvaluationContext context)
    {
        var type = binary.BinaryExpressionType;
        var isAnd = type == BooleanBinaryExpressionType.And;
        var rest = new Stack<BooleanExpression>();
        BooleanExpression first = binary;
        while (first is BooleanBinaryExpression next && next.BinaryExpressionType == type)
        {
            rest.Push(next.SecondExpression);
            first = next.FirstExpression;
        }

        var truth = Evaluate(first, context);
        var deciding = isAnd ? Truth.False : Truth.True;
        while (truth != deciding && rest.TryPop(out var condition))
        {
            var other = Evaluate(condition, context);
            truth = isAnd ? Truths.And(truth, other) : Truths.Or(truth, other);
        }

        return truth;
    }

    private static Truth IsNull(BooleanIsNullExpression isNull, EvaluationContext context)
    {
        var value = ScalarEvaluator.Evaluate(isNull.Expression, context);
        return value.IsUndecided ? Truth.Undecided : Truths.Of(value.IsNull != isNull.IsNot);
    }

    private static Truth Between(BooleanTernaryExpression between, EvaluationContext context)
    {
        var value = ScalarEvaluator.Evaluate(between.FirstExpression, context);
        var at = context.At(between);
        var truth = Truths.And(
            ValueComparison.Holds(BooleanComparisonType.GreaterThanOrEqualTo, value, ScalarEvaluator.Evaluate(between.SecondExpression, context), at),
            ValueComparison.Holds(BooleanComparisonType.LessThanOrEqualTo, value, ScalarEvaluator.Evaluate(between.ThirdExpression, context), at));
        return between.TernaryExpressionType == BooleanTernaryExpressionType.Between ? truth : Truths.Not(truth);
    }
}
