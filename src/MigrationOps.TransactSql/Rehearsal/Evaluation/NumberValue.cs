using System.Globalization;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>An exact number: bit, the integers, decimal and money.</summary>
/// <param name="Value">The number.</param>
internal sealed record NumberValue(decimal Value) : SqlValue
{
    /// <summary>Whether its type is bit or an integer, whose division has no fractions.</summary>
    public bool IsInteger { get; init; } = true;

    /// <summary>Turns a truth into a bit.</summary>
    /// <param name="value">The truth.</param>
    /// <returns>1 or 0.</returns>
    public static NumberValue Bit(bool value) => new(value ? 1 : 0);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
