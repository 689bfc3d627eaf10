namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>ISNULL and ISNUMERIC, which look at NULL.</summary>
internal static class NullFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("ISNULL", 2, 2, arguments => arguments[0].IsNull ? arguments[1] : arguments[0]) { TakesNull = true },
        new("ISNUMERIC", 1, 1, IsNumeric) { TakesNull = true },
    ];

    private static SqlValue IsNumeric(FunctionArguments arguments) => arguments[0] switch
    {
        UndecidedValue undecided => undecided,
        NumberValue or RealValue or LargeNumberValue => NumberValue.Bit(true),
        TextValue { Text: var text } => NumberValue.Bit(text.Trim().Length > 0 && Conversion.ReadNumber(text) is not null),
        _ => NumberValue.Bit(false),
    };
}
