using MigrationOps.TransactSql.Rehearsal.Catalog;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>Functions that put texts together or take names apart: CONCAT, CONCAT_WS, QUOTENAME, PARSENAME, REPLICATE, SPACE.</summary>
internal static class TextBuildingFunctions
{
    private const int LongestName = 128;
    private const int LongestText = 1_000_000;

    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("CONCAT", 2, 254, arguments => Joined(arguments, 0)) { TakesNull = true },
        new("CONCAT_WS", 3, 254, arguments => Joined(arguments, 1)) { TakesNull = true },
        new("QUOTENAME", 1, 2, QuoteName),
        new("PARSENAME", 2, 2, ParseName),
        new("REPLICATE", 2, 2, arguments => Repeated(arguments, arguments.Typed(0), arguments.Number(1))),
        new("SPACE", 1, 1, arguments => Repeated(arguments, new TextValue(" ") { IsUnicode = false }, arguments.Number(0))),
    ];

    // CONCAT takes NULL for an empty text; CONCAT_WS leaves it out with its separator: Microsoft Learn, CONCAT_WS.
    private static SqlValue Joined(FunctionArguments arguments, int first)
    {
        if (arguments.Values.FirstOrDefault(value => value.IsUndecided) is { } undecided)
        {
            return undecided;
        }

        var separator = first == 0 || arguments[0].IsNull ? string.Empty : arguments.Text(0);
        var texts = arguments.Values.Skip(first).Where(value => !value.IsNull).Select(value => Conversion.TextOf(value, arguments.At)).ToList();
        return new TextValue(string.Join(separator, texts.Select(text => text.Text))) { IsUnicode = texts.Exists(text => text.IsUnicode) };
    }

    private static SqlValue QuoteName(FunctionArguments arguments)
    {
        var quote = arguments.Count > 1 ? arguments.Text(1) : "[";
        var name = arguments.Text(0);
        if (name.Length > LongestName)
        {
            return NullValue.Instance;
        }

        return quote switch
        {
            "" or "[" or "]" => Quoted('[', name, ']'),
            "'" => Quoted('\'', name, '\''),
            "\"" => Quoted('"', name, '"'),
            "(" or ")" => Quoted('(', name, ')'),
            "<" or ">" => Quoted('<', name, '>'),
            "{" or "}" => Quoted('{', name, '}'),
            "`" => Quoted('`', name, '`'),
            _ => NullValue.Instance,
        };
    }

    private static TextValue Quoted(char open, string name, char close) => new(open + name.Replace(close.ToString(), $"{close}{close}", StringComparison.Ordinal) + close);

    private static SqlValue ParseName(FunctionArguments arguments)
    {
        var parts = NameParts.Read(arguments.Text(0));
        var index = arguments.Number(1);
        return parts is not null && index >= 1 && index <= parts.Count && parts[^index].Length > 0 ? new TextValue(parts[^index]) : NullValue.Instance;
    }

    private static SqlValue Repeated(FunctionArguments arguments, TextValue text, int count)
    {
        if (count < 0)
        {
            return NullValue.Instance;
        }

        return (long)count * text.Text.Length > LongestText
            ? throw arguments.At.NotUnderstood()
            : text with { Text = string.Concat(Enumerable.Repeat(text.Text, count)) };
    }
}
