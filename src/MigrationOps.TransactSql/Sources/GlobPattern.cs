using MigrationOps.Model;

namespace MigrationOps.TransactSql.Sources;

/// <summary>A pattern of file paths: <c>*</c> and <c>?</c> within a folder, <c>**</c> over any number of folders. Letter case means nothing.</summary>
internal sealed class GlobPattern
{
    private readonly string[] _segments;

    /// <summary>Makes a pattern.</summary>
    /// <param name="pattern">The text; a trailing slash means everything below.</param>
    public GlobPattern(string pattern)
    {
        var text = pattern.Trim().Replace('\\', '/');
        text = text.EndsWith('/') ? text + "**" : text;
        text = text.StartsWith("./", StringComparison.Ordinal) ? text[2..] : text;
        _segments = text.Split('/', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether a path matches.</summary>
    /// <param name="path">A relative path with <c>/</c>.</param>
    /// <returns>Whether the whole path matches.</returns>
    public bool IsMatch(string path) => MatchPath(_segments, path.Split('/'));

    private static bool MatchPath(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
        {
            return path.IsEmpty;
        }

        if (pattern[0] == "**")
        {
            return MatchPath(pattern[1..], path) || (!path.IsEmpty && MatchPath(pattern, path[1..]));
        }

        return !path.IsEmpty && new NamePattern(pattern[0]).IsMatch(path[0]) && MatchPath(pattern[1..], path[1..]);
    }
}
