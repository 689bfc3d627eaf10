using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>Turns what a model says into values of catalog views.</summary>
internal static class CatalogValue
{
    /// <summary>A text (sysname, nvarchar).</summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>The value.</returns>
    public static SqlValue Text(string? text) => text is null ? NullValue.Instance : new TextValue(text);

    /// <summary>A code of letters (char).</summary>
    /// <param name="text">The letters, or null.</param>
    /// <returns>The value.</returns>
    public static SqlValue Code(string? text) => text is null ? NullValue.Instance : new TextValue(text) { IsUnicode = false };

    /// <summary>A number.</summary>
    /// <param name="number">The number, or null.</param>
    /// <returns>The value.</returns>
    public static SqlValue Number(long? number) => number is { } value ? new NumberValue(value) : NullValue.Instance;

    /// <summary>A bit.</summary>
    /// <param name="flag">The truth, or null.</param>
    /// <returns>The value.</returns>
    public static SqlValue Flag(bool? flag) => flag is { } value ? NumberValue.Bit(value) : NullValue.Instance;

    /// <summary>An expression as the catalog keeps it: in one pair of parentheses.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The value.</returns>
    public static string Definition(SqlExpression expression)
    {
        var text = expression.Text.Trim();
        return IsWrapped(text) ? text : $"({text})";
    }

    // Whether the first parenthesis is closed by the last: "(a) + (b)" is not in one pair.
    private static bool IsWrapped(string text)
    {
        if (text is not ['(', .., ')'])
        {
            return false;
        }

        var depth = 0;
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
                continue;
            }

            quote = character switch { '\'' or '"' => character, '[' => ']', _ => '\0' };
            depth += character switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && i < text.Length - 1)
            {
                return false;
            }
        }

        return depth == 0;
    }
}
