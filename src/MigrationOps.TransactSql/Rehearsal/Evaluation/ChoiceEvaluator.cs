using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>Evaluates CASE, COALESCE, NULLIF and IIF: the choice may be decided where a branch that is not taken is not.</summary>
internal static class ChoiceEvaluator
{
    /// <summary>Evaluates a choice.</summary>
    /// <param name="choice">The expression.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Its value.</returns>
    public static SqlValue Evaluate(PrimaryExpression choice, EvaluationContext context) => choice switch
    {
        SearchedCaseExpression searched => First(
            searched.WhenClauses.Select(when => (BooleanEvaluator.Lazy(when.WhenExpression, context), when.ThenExpression)), searched.ElseExpression, context),
        SimpleCaseExpression simple => Simple(simple, context),
        IIfCall iif => First([(BooleanEvaluator.Lazy(iif.Predicate, context), iif.ThenExpression)], iif.ElseExpression, context),
        CoalesceExpression coalesce => Coalesce(coalesce.Expressions, context),
        NullIfExpression nullIf => NullIf(nullIf, context),
        _ => throw context.Scope.NotUnderstood(choice),
    };

    /// <summary>The first value that is not NULL.</summary>
    /// <param name="expressions">The expressions in order.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>The value; undecided where that comes first.</returns>
    public static SqlValue Coalesce(IEnumerable<ScalarExpression> expressions, EvaluationContext context) =>
        expressions.Select(expression => ScalarEvaluator.Evaluate(expression, context)).FirstOrDefault(value => !value.IsNull, NullValue.Instance);

    private static SqlValue Simple(SimpleCaseExpression simple, EvaluationContext context)
    {
        var input = ScalarEvaluator.Evaluate(simple.InputExpression, context);
        Func<Truth> IsMet(SimpleWhenClause when) => () => ValueComparison.Holds(
            BooleanComparisonType.Equals, input, ScalarEvaluator.Evaluate(when.WhenExpression, context), context.At(when));
        return First(simple.WhenClauses.Select(when => (IsMet(when), when.ThenExpression)), simple.ElseExpression, context);
    }

    private static SqlValue First(IEnumerable<(Func<Truth> IsMet, ScalarExpression Then)> branches, ScalarExpression? otherwise, EvaluationContext context)
    {
        foreach (var (isMet, then) in branches)
        {
            switch (isMet())
            {
                case Truth.True:
                    return ScalarEvaluator.Evaluate(then, context);
                case Truth.Undecided:
                    return new UndecidedValue("a choice that cannot be made here");
                default:
                    continue;
            }
        }

        return otherwise is null ? NullValue.Instance : ScalarEvaluator.Evaluate(otherwise, context);
    }

    private static SqlValue NullIf(NullIfExpression nullIf, EvaluationContext context)
    {
        var first = ScalarEvaluator.Evaluate(nullIf.FirstExpression, context);
        var second = ScalarEvaluator.Evaluate(nullIf.SecondExpression, context);
        return ValueComparison.Holds(BooleanComparisonType.Equals, first, second, context.At(nullIf)) switch
        {
            Truth.True => NullValue.Instance,
            Truth.Undecided => new UndecidedValue("NULLIF"),
            _ => first,
        };
    }
}
