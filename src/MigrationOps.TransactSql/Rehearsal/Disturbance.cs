namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>What goes wrong in a session on purpose, so that it is seen whether its script stops where it must.</summary>
internal sealed record Disturbance
{
    /// <summary>The session has an open transaction when the script begins.</summary>
    public bool HasOpenTransaction { get; init; }

    /// <summary>Another session holds the application lock.</summary>
    public bool IsLockTaken { get; init; }

    /// <summary>The database is neither as a step expects it nor as it leaves it: of every condition that has an ELSE, the ELSE is taken.</summary>
    public bool FindsNeither { get; init; }

    /// <summary>Every statement that changes the schema, or rows of the database, fails without ending its batch, and @@ERROR tells it. Procedures return 0.</summary>
    public bool FailsSoftly { get; init; }

    /// <summary>Every system procedure whose return code is taken does nothing, returns 1 and leaves @@ERROR at 0.</summary>
    public bool ReturnsFailure { get; init; }

    /// <summary>The number of the count of rows, from 1, that finds one row where all others find none; 0 where nobody knows what any of them finds.</summary>
    public int CountThatFinds { get; init; }

    /// <summary>Whether that count finds out nothing instead, as where a permission is missing.</summary>
    public bool CountIsUnknown { get; init; }
}
