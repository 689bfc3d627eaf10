namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>Functions that change the characters of a text: LOWER, UPPER, REPLACE, TRANSLATE, STUFF, REVERSE.</summary>
internal static class TextChangeFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("LOWER", 1, 1, arguments => Changed(arguments, text => text.ToLowerInvariant())),
        new("UPPER", 1, 1, arguments => Changed(arguments, text => text.ToUpperInvariant())),
        new("REVERSE", 1, 1, arguments => Changed(arguments, text => string.Concat(text.Reverse()))),
        new("REPLACE", 3, 3, Replace),
        new("TRANSLATE", 3, 3, Translate),
        new("STUFF", 4, 4, Stuff) { TakesNull = true },
    ];

    private static SqlValue Changed(FunctionArguments arguments, Func<string, string> change)
    {
        var text = arguments.Typed(0);
        return text with { Text = change(text.Text) };
    }

    private static SqlValue Replace(FunctionArguments arguments)
    {
        var (text, sought, replacement) = (arguments.Typed(0), arguments.Typed(1), arguments.Typed(2));
        var rules = TextCollation.Of(ValueComparison.CollationOf(text, sought, arguments.At), arguments.Context.Settings);
        var isPlain = sought.Text.Length > 0 && !sought.Text.Any(char.IsLetter);
        return text with
        {
            Text = sought.Text.Length == 0 ? text.Text : text.Text.Replace(sought.Text, replacement.Text, isPlain ? StringComparison.Ordinal : rules.Comparison),
            IsUnicode = text.IsUnicode || replacement.IsUnicode,
        };
    }

    private static SqlValue Translate(FunctionArguments arguments)
    {
        var (text, from, to) = (arguments.Typed(0), arguments.Text(1), arguments.Text(2));
        if (from.Length != to.Length)
        {
            throw arguments.At.Refusal(9828, "UnequalTranslation");
        }

        var rules = TextCollation.Of(text.Collation, arguments.Context.Settings);
        return text with { Text = string.Concat(text.Text.Select(character => from.IndexOf(character.ToString(), rules.Comparison) is >= 0 and var place ? to[place] : character)) };
    }

    // NULL in the place of the new text stands for nothing: Microsoft Learn, STUFF.
    private static SqlValue Stuff(FunctionArguments arguments)
    {
        if (Undecided.Through(arguments[0], arguments[1], arguments[2]) is { } through)
        {
            return through;
        }

        if (arguments[3].IsUndecided)
        {
            return arguments[3];
        }

        var (text, start, length) = (arguments.Typed(0), arguments.Number(1), arguments.Number(2));
        if (start < 1 || start > text.Text.Length || length < 0)
        {
            return NullValue.Instance;
        }

        var inserted = arguments[3].IsNull ? string.Empty : arguments.Text(3);
        return text with { Text = string.Concat(text.Text.AsSpan(0, start - 1), inserted, text.Text.AsSpan(Math.Min(text.Text.Length, start - 1 + length))) };
    }
}
