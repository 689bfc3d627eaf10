using System.Numerics;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>A whole number beyond the 28 digits that <see cref="NumberValue"/> holds, such as the bound of a sequence of decimal(38, 0). It can only be compared.</summary>
/// <param name="Value">The number.</param>
internal sealed record LargeNumberValue(BigInteger Value) : SqlValue
{
    /// <summary>The value of a whole number of any size.</summary>
    /// <param name="value">The number.</param>
    /// <returns>A <see cref="NumberValue"/> where it fits.</returns>
    public static SqlValue Of(BigInteger value) =>
        BigInteger.Abs(value) <= (BigInteger)decimal.MaxValue ? new NumberValue((decimal)value) : new LargeNumberValue(value);
}
