using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Recording;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>Makes problems.</summary>
internal static class WrappingProblems
{
    /// <summary>A problem of a statement.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="reason">Why, in a full sentence.</param>
    /// <returns>The problem.</returns>
    public static WrappingProblem Of(MessageId id, RecordedStatement statement, string reason)
    {
        var words = Words(statement);
        return new WrappingProblem(id, SourceMessages.Texts.Format($"{id}.Message", words, reason), statement.Location, words);
    }

    /// <summary>How messages call a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>Its first words.</returns>
    public static string Words(RecordedStatement statement)
    {
        const int Longest = 80;
        if (statement.Statement is { } known && StatementWords.Of(known) is { } words && words.Contains(' ', StringComparison.Ordinal))
        {
            return words;
        }

        var line = string.Join(' ', statement.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line[..Longest] + "...";
    }
}
