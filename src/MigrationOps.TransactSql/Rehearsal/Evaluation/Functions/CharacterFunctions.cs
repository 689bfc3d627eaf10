namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>Functions between characters and their numbers.</summary>
internal static class CharacterFunctions
{
    private const int LastOfAscii = 127;

    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("NCHAR", 1, 1, arguments => arguments.Number(0) is >= 0 and <= char.MaxValue and var code ? new TextValue(((char)code).ToString()) : NullValue.Instance),
        new("CHAR", 1, 1, Character),
        new("UNICODE", 1, 1, arguments => arguments.Text(0) is [var first, ..] ? new NumberValue(first) : NullValue.Instance),
        new("ASCII", 1, 1, Ascii),
    ];

    private static SqlValue Character(FunctionArguments arguments) => arguments.Number(0) switch
    {
        < 0 or > byte.MaxValue => NullValue.Instance,
        > LastOfAscii => new UndecidedValue("the code page of a text"),
        var code => new TextValue(((char)code).ToString()) { IsUnicode = false },
    };

    private static SqlValue Ascii(FunctionArguments arguments) => arguments.Text(0) switch
    {
        [] => NullValue.Instance,
        [> (char)LastOfAscii, ..] => new UndecidedValue("the code page of a text"),
        [var first, ..] => new NumberValue(first),
    };
}
