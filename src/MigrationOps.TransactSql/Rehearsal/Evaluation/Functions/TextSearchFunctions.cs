namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>CHARINDEX and PATINDEX.</summary>
internal static class TextSearchFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("CHARINDEX", 2, 3, CharacterIndex),
        new("PATINDEX", 2, 2, PatternIndex),
    ];

    private static SqlValue CharacterIndex(FunctionArguments arguments)
    {
        var (sought, text) = (arguments.Typed(0), arguments.Typed(1));
        var start = arguments.Count > 2 ? Math.Max(0, arguments.Number(2) - 1) : 0;
        if (sought.Text.Length == 0 || start >= text.Text.Length)
        {
            return new NumberValue(0);
        }

        var rules = TextCollation.Of(ValueComparison.CollationOf(sought, text, arguments.At), arguments.Context.Settings);
        return new NumberValue(text.Text.IndexOf(sought.Text, start, rules.Comparison) + 1);
    }

    private static SqlValue PatternIndex(FunctionArguments arguments)
    {
        var (pattern, text) = (arguments.Typed(0), arguments.Typed(1));
        var rules = TextCollation.Of(ValueComparison.CollationOf(pattern, text, arguments.At), arguments.Context.Settings);
        var isAnchored = !pattern.Text.StartsWith('%');
        var read = LikePattern.Read(pattern.Text.TrimStart('%'), string.Empty, rules.Comparison);
        var last = isAnchored ? 0 : text.Text.Length;
        for (var start = 0; start <= last; start++)
        {
            if (read.Matches(text.Text[start..]))
            {
                return new NumberValue(start + 1);
            }
        }

        return new NumberValue(0);
    }
}
