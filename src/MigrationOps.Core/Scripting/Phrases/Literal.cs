using System.Globalization;
using System.Numerics;
using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>Values as T-SQL writes them. Nothing else in Scripting puts a value into T-SQL.</summary>
internal static class Literal
{
    /// <summary>NULL.</summary>
    public const string Null = "NULL";

    /// <summary>A text.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The text as <c>N'...'</c>, with quotes doubled.</returns>
    public static string Text(string value) => "N'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>A name as a text, as OBJECT_ID and sp_rename take it.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The quoted name as <c>N'...'</c>.</returns>
    public static string Text(SqlName name) => Text(Quote.Name(name));

    /// <summary>An identifier as a text, as the catalog stores it.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <returns>The name without brackets as <c>N'...'</c>.</returns>
    public static string Text(Identifier identifier) => Text(identifier.Value);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Its digits.</returns>
    public static string Number(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A truth value as the catalog stores it.</summary>
    /// <param name="value">The value.</param>
    /// <returns><c>1</c> or <c>0</c>.</returns>
    public static string Bit(bool value) => value ? "1" : "0";

    /// <summary>A truth value as options state it.</summary>
    /// <param name="value">The value.</param>
    /// <returns><c>ON</c> or <c>OFF</c>.</returns>
    public static string OnOff(bool value) => value ? "ON" : "OFF";

    /// <summary>Bytes.</summary>
    /// <param name="value">The bytes.</param>
    /// <returns>Upper-case hexadecimal digits behind <c>0x</c>.</returns>
    public static string Binary(ReadOnlySpan<byte> value) => "0x" + Convert.ToHexString(value);

    /// <summary>Whether a text is one constant, as EXECUTE takes it for an argument: a string, a number, or NULL.</summary>
    /// <param name="text">The text, without white space around it.</param>
    /// <returns>Whether it is; an expression of constants is none.</returns>
    public static bool IsConstant(string text)
    {
        var quote = text.IndexOf('\'', StringComparison.Ordinal);
        return quote < 0
            ? text == Null || text.AsSpan(text.StartsWith('-') ? 1 : 0) is [>= '0' and <= '9', ..] number && number.IndexOfAnyExcept(NumberCharacters) < 0
            : quote <= 1 && text[..quote] is "" or "N" or "n" && IsQuoted(text.AsSpan(quote));
    }

    private static readonly System.Buffers.SearchValues<char> NumberCharacters = System.Buffers.SearchValues.Create("0123456789.abcdefxABCDEFX");

    // Inside of the quotes every quote is doubled.
    private static bool IsQuoted(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[^1] != '\'')
        {
            return false;
        }

        for (var inner = text[1..^1]; inner.IndexOf('\'') is >= 0 and var at; inner = inner[(at + 2)..])
        {
            if (at + 1 >= inner.Length || inner[at + 1] != '\'')
            {
                return false;
            }
        }

        return true;
    }
}
