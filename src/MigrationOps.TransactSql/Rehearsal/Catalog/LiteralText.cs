using System.Globalization;
using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>Reads the literals that a model keeps as texts, such as the values of extended properties.</summary>
internal static class LiteralText
{
    /// <summary>The value of a literal.</summary>
    /// <param name="literal">The literal; null for NULL.</param>
    /// <returns>Its value; undecided for what is no plain literal.</returns>
    public static SqlValue Read(SqlExpression? literal)
    {
        var text = literal?.Text.Trim();
        return text switch
        {
            null => NullValue.Instance,
            ['N' or 'n', '\'', .. var inner, '\''] => new TextValue(Unescaped(inner)),
            ['\'', .. var inner, '\''] => new TextValue(Unescaped(inner)) { IsUnicode = false },
            ['0', 'x' or 'X', .. var digits] when digits.All(char.IsAsciiHexDigit) => new BinaryValue(LiteralValue.Bytes(text)),
            _ when text.Equals("NULL", StringComparison.OrdinalIgnoreCase) => NullValue.Instance,
            _ when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) =>
                new NumberValue(number) { IsInteger = !text.Contains('.', StringComparison.Ordinal) },
            _ => new UndecidedValue(text),
        };
    }

    private static string Unescaped(string text) => text.Replace("''", "'", StringComparison.Ordinal);
}
