namespace MigrationOps.Model;

/// <summary>The properties of a table that ALTER TABLE or sp_tableoption change without touching the rows.</summary>
public sealed record TableOptions
{
    /// <summary>The options of a table whose source states none.</summary>
    public static TableOptions Default { get; } = new();

    /// <summary>The ANSI_NULLS setting that the table was created under.</summary>
    public bool AnsiNulls { get; init; } = true;

    /// <summary>What row locks escalate to.</summary>
    public LockEscalation LockEscalation { get; init; }

    /// <summary>Whether values of MAX and XML types are always stored outside the row.</summary>
    public bool LargeValueTypesOutOfRow { get; init; }

    /// <summary>Whether change tracking is on.</summary>
    public bool ChangeTracking { get; init; }

    /// <summary>Whether change tracking records which columns were updated.</summary>
    public bool TrackColumnsUpdated { get; init; }
}
