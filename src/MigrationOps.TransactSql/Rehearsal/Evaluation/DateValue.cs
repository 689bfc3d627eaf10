using System.Globalization;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>A date, time or both.</summary>
/// <param name="Value">The point in time, without an offset.</param>
internal sealed record DateValue(DateTime Value) : SqlValue
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("O", CultureInfo.InvariantCulture);
}
