namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>The arguments of a call.</summary>
/// <param name="Values">The values.</param>
/// <param name="At">Where the call stands.</param>
internal readonly record struct FunctionArguments(IReadOnlyList<SqlValue> Values, EvaluationPlace At)
{
    /// <summary>How many there are.</summary>
    public int Count => Values.Count;

    /// <summary>What may be asked.</summary>
    public EvaluationContext Context => At.Context;

    /// <summary>An argument.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <returns>Its value.</returns>
    public SqlValue this[int index] => Values[index];

    /// <summary>An argument as a text.</summary>
    /// <param name="index">Its place.</param>
    /// <returns>The text.</returns>
    public TextValue Typed(int index) => Conversion.TextOf(Values[index], At);

    /// <summary>The characters of an argument.</summary>
    /// <param name="index">Its place.</param>
    /// <returns>The characters.</returns>
    public string Text(int index) => Typed(index).Text;

    /// <summary>An argument as a number.</summary>
    /// <param name="index">Its place.</param>
    /// <returns>The number.</returns>
    public int Number(int index) => Conversion.IntOf(Values[index], At);
}
