namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>NULL.</summary>
internal sealed record NullValue : SqlValue
{
    private NullValue()
    {
    }

    /// <summary>The only one.</summary>
    public static NullValue Instance { get; } = new();
}
