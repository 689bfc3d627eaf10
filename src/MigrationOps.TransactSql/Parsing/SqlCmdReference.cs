using System.Buffers;

namespace MigrationOps.TransactSql.Parsing;

/// <summary>A place where a SQLCMD variable is put in.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Start">The first character of <c>$(name)</c>.</param>
/// <param name="End">The character behind it.</param>
internal readonly record struct SqlCmdReference(string Name, int Start, int End)
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    /// <summary>The references in a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The references in order.</returns>
    public static IEnumerable<SqlCmdReference> In(string text)
    {
        for (var start = text.IndexOf("$(", StringComparison.Ordinal); start >= 0; start = text.IndexOf("$(", start + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf(')', start);
            if (end > start + 2 && text.AsSpan(start + 2, end - start - 2).IndexOfAnyExcept(NameCharacters) < 0)
            {
                yield return new SqlCmdReference(text[(start + 2)..end], start, end + 1);
            }
        }
    }
}
