namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>How NULL and undecided values pass through what is made of them.</summary>
internal static class Undecided
{
    /// <summary>What a result is where one of its operands is NULL or undecided.</summary>
    /// <param name="values">The operands.</param>
    /// <returns>NULL where one is NULL, else the undecided one; null where all have values.</returns>
    public static SqlValue? Through(params ReadOnlySpan<SqlValue> values)
    {
        SqlValue? undecided = null;
        foreach (var value in values)
        {
            if (value.IsNull)
            {
                return value;
            }

            undecided ??= value as UndecidedValue;
        }

        return undecided;
    }
}
