namespace MigrationOps.Model;

/// <summary>What the row locks of a table escalate to.</summary>
public enum LockEscalation
{
    /// <summary>To a table lock; SQL Server's default.</summary>
    Table,

    /// <summary>Not at all, in most cases.</summary>
    Disable,

    /// <summary>To a lock on the partition where the table is partitioned.</summary>
    Auto,
}
