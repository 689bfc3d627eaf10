namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>What is known of the rows of a table.</summary>
internal enum RowPresence
{
    /// <summary>Nothing.</summary>
    Undecided,

    /// <summary>There are none.</summary>
    None,

    /// <summary>There is at least one.</summary>
    Some,
}
