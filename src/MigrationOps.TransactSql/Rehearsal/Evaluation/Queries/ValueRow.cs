namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>A row whose values are at hand.</summary>
/// <param name="values">The values.</param>
internal sealed class ValueRow(IReadOnlyList<SqlValue> values) : Row
{
    /// <inheritdoc/>
    public override SqlValue this[int column] => values[column];
}
