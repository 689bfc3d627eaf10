namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>A row whose columns all have one value: NULL on the far side of an outer join, undecided for a row of a user table.</summary>
/// <param name="value">The value.</param>
internal sealed class UniformRow(SqlValue value) : Row
{
    /// <summary>The row of an outer join that found no partner.</summary>
    public static UniformRow Null { get; } = new(NullValue.Instance);

    /// <inheritdoc/>
    public override SqlValue this[int column] => value;
}
