using System.Security.Cryptography;
using System.Text;
using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>
/// Compares texts with those in the catalog. SQL Server keeps expressions in a form of its own (brackets and parentheses added, functions in lower case)
/// and turns <c>CREATE OR ALTER</c> and <c>ALTER</c> into <c>CREATE</c>; both comparisons leave such differences out.
/// </summary>
internal static class StoredText
{
    /// <summary>That a stored expression is the same but for case, white space, brackets and parentheses.</summary>
    /// <param name="column">The column of the catalog view.</param>
    /// <param name="expression">The expression.</param>
    /// <returns>The predicate; false also for expressions that SQL Server rewrites further, such as IN and BETWEEN.</returns>
    public static string Resembles(string column, SqlExpression expression)
    {
        var stripped = new string([.. expression.Text.Where(character => !IsLeftOut(character))]).ToLowerInvariant();
        return Stripped($"LOWER({column})", "[", "]", "(", ")", " ") + $" = {Literal.Text(stripped)}";
    }

    /// <summary>The predicate on sys.sql_modules that tells the text of a module, white space left out.</summary>
    /// <param name="texts">The texts that are the same module: with CREATE and with CREATE OR ALTER.</param>
    /// <returns>The predicate on the alias <c>m</c>.</returns>
    public static string IsModule(params IEnumerable<string> texts)
    {
        var hashes = texts.Select(Hash).Distinct(StringComparer.Ordinal);
        return $"HASHBYTES('SHA2_256', {Stripped("m.definition COLLATE Latin1_General_100_BIN2", " ")}) IN ({string.Join(", ", hashes)})";
    }

    /// <summary>A text without white space.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text without spaces, tabs and line ends.</returns>
    public static string WithoutWhiteSpace(string text) => new([.. text.Where(character => character is not (' ' or '\t' or '\r' or '\n'))]);

    private static string Hash(string text) => Literal.Binary(SHA256.HashData(Encoding.Unicode.GetBytes(WithoutWhiteSpace(text))));

    private static bool IsLeftOut(char character) => character is '[' or ']' or '(' or ')' or ' ' or '\t' or '\r' or '\n';

    private static string Stripped(string expression, params string[] texts)
    {
        var stripped = expression;
        foreach (var text in texts)
        {
            stripped = $"REPLACE({stripped}, {Literal.Text(text)}, N'')";
        }

        return $"REPLACE(REPLACE(REPLACE({stripped}, NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')";
    }
}
