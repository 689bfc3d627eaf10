namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>Where a run goes on behind a statement.</summary>
internal enum Flow
{
    /// <summary>With the next statement.</summary>
    Next,

    /// <summary>Behind the loop.</summary>
    Break,

    /// <summary>With the next turn of the loop.</summary>
    Continue,

    /// <summary>Behind the batch or procedure.</summary>
    Return,
}
