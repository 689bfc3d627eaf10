namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>Functions that take a part of a text, or measure it.</summary>
internal static class TextPartFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("LEN", 1, 1, arguments => new NumberValue(arguments.Text(0).TrimEnd(' ').Length)),
        new("DATALENGTH", 1, 1, DataLength),
        new("LEFT", 2, 2, arguments => Part(arguments, 0, arguments.Number(1))),
        new("RIGHT", 2, 2, arguments => Part(arguments, arguments.Text(0).Length - arguments.Number(1), arguments.Number(1))),
        new("SUBSTRING", 3, 3, Substring),
        new("LTRIM", 1, 1, arguments => Trimmed(arguments, text => text.TrimStart(' '))),
        new("RTRIM", 1, 1, arguments => Trimmed(arguments, text => text.TrimEnd(' '))),
        new("TRIM", 1, 1, arguments => Trimmed(arguments, text => text.Trim(' '))),
    ];

    private static SqlValue DataLength(FunctionArguments arguments) => arguments[0] switch
    {
        TextValue text => new NumberValue(text.IsUnicode ? 2 * text.Text.Length : text.Text.Length),
        BinaryValue binary => new NumberValue(binary.Bytes.Count),
        _ => new UndecidedValue("the size of a number"),
    };

    private static SqlValue Trimmed(FunctionArguments arguments, Func<string, string> trim)
    {
        var text = arguments.Typed(0);
        return text with { Text = trim(text.Text) };
    }

    private static SqlValue Substring(FunctionArguments arguments)
    {
        var (start, length) = (arguments.Number(1), arguments.Number(2));
        if (length < 0)
        {
            throw arguments.At.Refusal(537, "NegativeLength");
        }

        if (arguments[0] is BinaryValue binary)
        {
            var end = Math.Max(0L, (long)start - 1 + length);
            return new BinaryValue(Model.ValueList.ToValueList(binary.Bytes.Take((int)Math.Min(end, binary.Bytes.Count)).Skip(Math.Max(0, start - 1))));
        }

        return Part(arguments, start - 1, length);
    }

    private static SqlValue Part(FunctionArguments arguments, int start, int length)
    {
        var text = arguments.Typed(0);
        if (length < 0)
        {
            throw arguments.At.Refusal(537, "NegativeLength");
        }

        var first = Math.Clamp(start, 0, text.Text.Length);
        var last = (int)Math.Clamp((long)start + length, first, text.Text.Length);
        return text with { Text = text.Text[first..last] };
    }
}
