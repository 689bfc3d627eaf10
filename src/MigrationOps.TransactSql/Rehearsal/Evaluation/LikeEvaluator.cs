using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>Evaluates LIKE. Source: Microsoft Learn, "LIKE (Transact-SQL)".</summary>
internal static class LikeEvaluator
{
    /// <summary>Evaluates a condition.</summary>
    /// <param name="like">The condition.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Whether it holds.</returns>
    public static Truth Evaluate(LikePredicate like, EvaluationContext context)
    {
        var value = ScalarEvaluator.Evaluate(like.FirstExpression, context);
        var pattern = ScalarEvaluator.Evaluate(like.SecondExpression, context);
        var escape = like.EscapeExpression is { } expression ? ScalarEvaluator.Evaluate(expression, context) : new TextValue(string.Empty);
        if (Undecided.Through(value, pattern, escape) is { } through)
        {
            return through.IsNull ? Truth.Unknown : Truth.Undecided;
        }

        var at = context.At(like);
        var (text, sought) = (Conversion.TextOf(value, at), Conversion.TextOf(pattern, at));
        var rules = TextCollation.Of(ValueComparison.CollationOf(text, sought, at), context.Settings);
        var matches = LikePattern.Read(sought.Text, Conversion.TextOf(escape, at).Text, rules.Comparison).Matches(text.Text);
        return Truths.Of(matches != like.NotDefined);
    }
}
