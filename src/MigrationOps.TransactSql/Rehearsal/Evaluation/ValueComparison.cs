using System.Globalization;
using System.Numerics;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>Compares values. The side with the lower precedence takes the type of the other. Source: Microsoft Learn, "Data type precedence".</summary>
internal static class ValueComparison
{
    /// <summary>Compares by an operator.</summary>
    /// <param name="comparison">The operator.</param>
    /// <param name="x">The left value.</param>
    /// <param name="y">The right value.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>Whether it holds.</returns>
    public static Truth Holds(BooleanComparisonType comparison, SqlValue x, SqlValue y, EvaluationPlace at)
    {
        if (Undecided.Through(x, y) is { } through)
        {
            return through.IsNull ? Truth.Unknown : Truth.Undecided;
        }

        if (Order(x, y, at) is not { } order)
        {
            return Truth.Undecided;
        }

        return Truths.Of(comparison switch
        {
            BooleanComparisonType.Equals => order == 0,
            BooleanComparisonType.NotEqualToBrackets or BooleanComparisonType.NotEqualToExclamation => order != 0,
            BooleanComparisonType.LessThan => order < 0,
            BooleanComparisonType.LessThanOrEqualTo or BooleanComparisonType.NotGreaterThan => order <= 0,
            BooleanComparisonType.GreaterThan => order > 0,
            BooleanComparisonType.GreaterThanOrEqualTo or BooleanComparisonType.NotLessThan => order >= 0,
            _ => throw at.NotUnderstood(),
        });
    }

    /// <summary>Whether two values are the same where NULL equals NULL, as for DISTINCT, GROUP BY and EXCEPT.</summary>
    /// <param name="x">One value.</param>
    /// <param name="y">The other.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>Whether they are; never unknown.</returns>
    public static Truth AreSame(SqlValue x, SqlValue y, EvaluationPlace at)
    {
        if (x.IsUndecided || y.IsUndecided)
        {
            return Truth.Undecided;
        }

        return x.IsNull || y.IsNull ? Truths.Of(x.IsNull && y.IsNull) : Holds(BooleanComparisonType.Equals, x, y, at);
    }

    /// <summary>The order of two values that are neither NULL nor undecided.</summary>
    /// <param name="x">One value.</param>
    /// <param name="y">The other.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>Below 0, 0 or above 0; null where only the server knows.</returns>
    public static int? Order(SqlValue x, SqlValue y, EvaluationPlace at) => (x, y) switch
    {
        (TextValue text, TextValue other) => TextCollation.Of(CollationOf(text, other, at), at.Context.Settings).Compare(text.Text, other.Text),
        (BinaryValue bytes, BinaryValue other) => OrderOf(bytes, other),
        (DateValue date, DateValue other) => date.Value.CompareTo(other.Value),
        (DateValue date, TextValue text) => Conversion.DateOf(text.Text) is { } other ? date.Value.CompareTo(other) : null,
        (TextValue, DateValue) => -Order(y, x, at),
        (RealValue or NumberValue or LargeNumberValue, _) or (_, RealValue or NumberValue or LargeNumberValue) => OrderOfNumbers(x, y, at),
        _ => throw at.NotUnderstood(),
    };

    /// <summary>The collation of an operation on two texts.</summary>
    /// <param name="x">One text.</param>
    /// <param name="y">The other.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>The explicit one, or null.</returns>
    public static string? CollationOf(TextValue x, TextValue y, EvaluationPlace at) =>
        x.Collation is null || y.Collation is null || string.Equals(x.Collation, y.Collation, StringComparison.OrdinalIgnoreCase)
            ? x.Collation ?? y.Collation
            : throw at.Refusal(468, "CollationConflict", x.Collation, y.Collation);

    private static int? OrderOfNumbers(SqlValue x, SqlValue y, EvaluationPlace at)
    {
        if (x is RealValue || y is RealValue)
        {
            return Conversion.RealOf(x, at).CompareTo(Conversion.RealOf(y, at));
        }

        return x is LargeNumberValue || y is LargeNumberValue
            ? Large(x, at).CompareTo(Large(y, at))
            : Conversion.NumberOf(x, at).Value.CompareTo(Conversion.NumberOf(y, at).Value);
    }

    private static BigInteger Large(SqlValue value, EvaluationPlace at) => value switch
    {
        LargeNumberValue large => large.Value,
        TextValue { Text: var text } when BigInteger.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => new BigInteger(decimal.Truncate(Conversion.NumberOf(value, at).Value)),
    };

    // The shorter side is filled up with zeros.
    private static int OrderOf(BinaryValue x, BinaryValue y)
    {
        for (var i = 0; i < Math.Max(x.Bytes.Count, y.Bytes.Count); i++)
        {
            var order = (i < x.Bytes.Count ? x.Bytes[i] : 0) - (i < y.Bytes.Count ? y.Bytes[i] : 0);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
