using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>The errors of the rewriter.</summary>
internal static class ModuleErrors
{
    private const int LongestExcerpt = 60;

    private static readonly MessageId HeaderUnknown = new("MOP8101");

    private static readonly MessageTexts Texts = new(typeof(ModuleErrors).Assembly, "MigrationOps.TransactSql.Messages");

    /// <summary>A text does not begin as a module does.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The exception.</returns>
    public static MigrationOpsException UnknownHeader(string text) => new(HeaderUnknown, Texts.Format($"{HeaderUnknown}.Message", Excerpt(text)));

    private static string Excerpt(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestExcerpt ? line : line[..LongestExcerpt] + "...";
    }
}
