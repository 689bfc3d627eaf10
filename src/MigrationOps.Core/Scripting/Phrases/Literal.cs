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
}
