using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>The operators of T-SQL on values.</summary>
internal static class Arithmetic
{
    /// <summary>Evaluates a sign or a complement.</summary>
    /// <param name="unary">The expression.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Its value.</returns>
    public static SqlValue Unary(UnaryExpression unary, EvaluationContext context)
    {
        var at = context.At(unary);
        return ScalarEvaluator.Evaluate(unary.Expression, context) switch
        {
            var value when unary.UnaryExpressionType == UnaryExpressionType.Positive || value.IsNull || value.IsUndecided => value,
            RealValue real when unary.UnaryExpressionType == UnaryExpressionType.Negative => new RealValue(-real.Value),
            LargeNumberValue large when unary.UnaryExpressionType == UnaryExpressionType.Negative => new LargeNumberValue(-large.Value),
            var value when unary.UnaryExpressionType == UnaryExpressionType.Negative => Negated(Conversion.NumberOf(value, at)),
            var value => new NumberValue(~Conversion.LongOf(value, at)),
        };
    }

    /// <summary>Evaluates an operator with two operands. Long chains, such as texts that are put together, are walked without recursion.</summary>
    /// <param name="binary">The expression.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Its value.</returns>
    public static SqlValue Binary(BinaryExpression binary, EvaluationContext context)
    {
        var chain = new Stack<BinaryExpression>();
        ScalarExpression first = binary;
        while (first is BinaryExpression next)
        {
            chain.Push(next);
            first = next.FirstExpression;
        }

        var value = ScalarEvaluator.Evaluate(first, context);
        foreach (var link in chain)
        {
            value = Apply(link.BinaryExpressionType, value, ScalarEvaluator.Evaluate(link.SecondExpression, context), context.At(link));
        }

        return value;
    }

    /// <summary>Applies an operator.</summary>
    /// <param name="type">The operator.</param>
    /// <param name="x">The left value.</param>
    /// <param name="y">The right value.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>The value.</returns>
    public static SqlValue Apply(BinaryExpressionType type, SqlValue x, SqlValue y, EvaluationPlace at)
    {
        if (Undecided.Through(x, y) is { } through)
        {
            return through;
        }

        try
        {
            return (type, x, y) switch
            {
                (BinaryExpressionType.Add, TextValue left, TextValue right) => Joined(left, right, at),
                (BinaryExpressionType.Add, BinaryValue left, BinaryValue right) => new BinaryValue(left.Bytes.Concat(right.Bytes).ToValueList()),
                (_, DateValue, _) or (_, _, DateValue) => new UndecidedValue("arithmetic of dates"),
                (_, RealValue, _) or (_, _, RealValue) => OfReals(type, Conversion.RealOf(x, at), Conversion.RealOf(y, at), at),
                _ => OfNumbers(type, Conversion.NumberOf(x, at), Conversion.NumberOf(y, at), at),
            };
        }
        catch (OverflowException)
        {
            throw at.Refusal(8115, "ArithmeticOverflow");
        }
    }

    /// <summary>Puts two texts together.</summary>
    /// <param name="x">The first.</param>
    /// <param name="y">The second.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>The text.</returns>
    public static TextValue Joined(TextValue x, TextValue y, EvaluationPlace at) =>
        new(x.Text + y.Text) { IsUnicode = x.IsUnicode || y.IsUnicode, Collation = ValueComparison.CollationOf(x, y, at) };

    private static NumberValue Negated(NumberValue number) => number with { Value = -number.Value };

    private static NumberValue OfNumbers(BinaryExpressionType type, NumberValue x, NumberValue y, EvaluationPlace at)
    {
        var isInteger = x.IsInteger && y.IsInteger;
        var value = type switch
        {
            BinaryExpressionType.Add => x.Value + y.Value,
            BinaryExpressionType.Subtract => x.Value - y.Value,
            BinaryExpressionType.Multiply => x.Value * y.Value,
            BinaryExpressionType.Divide or BinaryExpressionType.Modulo when y.Value == 0 => throw at.Refusal(8134, "DivideByZero"),
            BinaryExpressionType.Divide => isInteger ? decimal.Truncate(x.Value / y.Value) : x.Value / y.Value,
            BinaryExpressionType.Modulo => x.Value % y.Value,
            BinaryExpressionType.BitwiseAnd => Conversion.LongOf(x, at) & Conversion.LongOf(y, at),
            BinaryExpressionType.BitwiseOr => Conversion.LongOf(x, at) | Conversion.LongOf(y, at),
            BinaryExpressionType.BitwiseXor => Conversion.LongOf(x, at) ^ Conversion.LongOf(y, at),
            _ => throw at.NotUnderstood(),
        };
        return new NumberValue(value) { IsInteger = isInteger };
    }

    private static RealValue OfReals(BinaryExpressionType type, double x, double y, EvaluationPlace at) => new(type switch
    {
        BinaryExpressionType.Add => x + y,
        BinaryExpressionType.Subtract => x - y,
        BinaryExpressionType.Multiply => x * y,
        BinaryExpressionType.Divide => y == 0 ? throw at.Refusal(8134, "DivideByZero") : x / y,
        _ => throw at.NotUnderstood(),
    });
}
