using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>The values of literals.</summary>
internal static class LiteralValue
{
    /// <summary>The value of a literal.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Its value.</returns>
    public static SqlValue Of(Literal literal, EvaluationContext context) => literal switch
    {
        NullLiteral => NullValue.Instance,
        StringLiteral text => new TextValue(text.Value) { IsUnicode = text.IsNational },
        IntegerLiteral or NumericLiteral or MoneyLiteral => Number(literal, context),
        RealLiteral when double.TryParse(literal.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) => new RealValue(real),
        BinaryLiteral binary => new BinaryValue(Bytes(binary.Value)),
        _ => throw context.Scope.NotUnderstood(literal),
    };

    /// <summary>The bytes of a text of hexadecimal digits.</summary>
    /// <param name="text">The digits, with or without <c>0x</c>.</param>
    /// <returns>The bytes; a leading zero is added to an odd number of digits.</returns>
    public static ValueList<byte> Bytes(string text)
    {
        var digits = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        return Convert.FromHexString(digits.Length % 2 == 0 ? digits : "0" + digits).ToValueList();
    }

    private static SqlValue Number(Literal literal, EvaluationContext context)
    {
        var isDecimal = decimal.TryParse(literal.Value.TrimStart('$'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number);
        if (isDecimal)
        {
            return new NumberValue(number) { IsInteger = literal is IntegerLiteral };
        }

        return System.Numerics.BigInteger.TryParse(literal.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var large)
            ? LargeNumberValue.Of(large)
            : throw context.Scope.NotUnderstood(literal);
    }
}
