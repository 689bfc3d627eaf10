namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>Functions of numbers.</summary>
internal static class NumberFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("ABS", 1, 1, arguments => Changed(arguments, decimal.Abs)),
        new("SIGN", 1, 1, arguments => Changed(arguments, number => decimal.Sign(number))),
        new("FLOOR", 1, 1, arguments => Changed(arguments, decimal.Floor)),
        new("CEILING", 1, 1, arguments => Changed(arguments, decimal.Ceiling)),
    ];

    private static SqlValue Changed(FunctionArguments arguments, Func<decimal, decimal> change)
    {
        var number = Conversion.NumberOf(arguments[0], arguments.At);
        return number with { Value = change(number.Value) };
    }
}
