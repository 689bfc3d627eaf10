namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>What goes wrong in a session on purpose, so that it is seen whether its script stops where it must.</summary>
internal sealed record Disturbance
{
    /// <summary>Another session holds the application lock.</summary>
    public bool IsLockTaken { get; init; }

    /// <summary>The database is neither as a step expects it nor as it leaves it: of every condition that has an ELSE, the ELSE is taken.</summary>
    public bool FindsNeither { get; init; }

    /// <summary>Every statement that changes the schema fails without ending its batch.</summary>
    public bool FailsSoftly { get; init; }

    /// <summary>There are rows that a check looks for.</summary>
    public bool HasOffenders { get; init; }
}
