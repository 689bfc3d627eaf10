using System.Globalization;
using System.Numerics;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Appliers.Reading;

/// <summary>Reads whole numbers with an optional sign.</summary>
internal static class NumberReader
{
    /// <summary>Reads a number.</summary>
    /// <param name="expression">A literal, signed or not, in parentheses or not.</param>
    /// <param name="context">The context, for the error.</param>
    /// <returns>The number.</returns>
    public static BigInteger Read(ScalarExpression expression, ApplyContext context) => expression switch
    {
        ParenthesisExpression inner => Read(inner.Expression, context),
        UnaryExpression { UnaryExpressionType: UnaryExpressionType.Negative } negative => -Read(negative.Expression, context),
        UnaryExpression { UnaryExpressionType: UnaryExpressionType.Positive } positive => Read(positive.Expression, context),
        Literal literal when TryRead(literal.Value, out var value) => value,
        _ => throw context.Refuse(SourceMessages.FormNotSupported, expression, context.Source.Of(expression)),
    };

    private static bool TryRead(string text, out BigInteger value)
    {
        if (BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        // 1.0 and 1e3 are accepted by SQL Server as seeds of decimal identities.
        var isWhole = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number);
        value = isWhole ? new BigInteger(number) : default;
        return isWhole;
    }
}
