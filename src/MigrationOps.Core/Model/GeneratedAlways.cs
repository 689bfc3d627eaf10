namespace MigrationOps.Model;

/// <summary>What SQL Server writes into a column by itself.</summary>
public enum GeneratedAlways
{
    /// <summary>Nothing: an ordinary column.</summary>
    No,

    /// <summary>The start of the row's period of validity.</summary>
    RowStart,

    /// <summary>The end of the row's period of validity.</summary>
    RowEnd,
}
