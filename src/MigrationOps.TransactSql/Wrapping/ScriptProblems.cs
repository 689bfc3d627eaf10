using System.Globalization;
using MigrationOps.Rehearsing;
using MigrationOps.TransactSql.Rehearsal.Recording;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>Makes problems.</summary>
internal static class ScriptProblems
{
    /// <summary>A problem of a statement.</summary>
    /// <param name="kind">What is in the way.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="reason">Why, in full sentences.</param>
    /// <returns>The problem.</returns>
    public static ScriptProblem Of(ScriptProblemKind kind, RecordedStatement statement, string reason) =>
        new(kind, Words(statement), reason, statement.Location);

    /// <summary>The problem in a sentence, for the place in the plan where the steps of the script would stand.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>File and line of the statement, its first words and the reason.</returns>
    public static string Sentence(ScriptProblem problem)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(problem.Location.File)}({problem.Location.Line})");
        return string.Join(' ', new[] { $"{place}: {problem.Statement}", SourceMessages.Texts.Format($"Problem{problem.Kind}"), problem.Reason }.Where(part => part.Length > 0));
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
