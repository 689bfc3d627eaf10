namespace MigrationOps.Model;

/// <summary>How a temporal table keeps its history.</summary>
public sealed record SystemVersioning
{
    /// <summary>The history table; null where SQL Server names it.</summary>
    public SqlName? HistoryTable { get; init; }

    /// <summary>How long history is kept, such as <c>6 MONTHS</c>; null for ever.</summary>
    public string? Retention { get; init; }

    /// <summary>Whether SQL Server makes the history table, so that no script declares it.</summary>
    public bool HasAutomaticHistoryTable { get; init; }
}
