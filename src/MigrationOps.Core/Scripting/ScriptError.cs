namespace MigrationOps.Scripting;

/// <summary>Why a script stops. The number in T-SQL is 50000 plus the number of the <c>MOPnnnn</c> id.</summary>
public enum ScriptError
{
    /// <summary>The batch before this one did not finish.</summary>
    BatchBeforeFailed = 9001,

    /// <summary>The database is a system database or read-only.</summary>
    WrongDatabase = 9002,

    /// <summary>The server is older than the plan demands.</summary>
    WrongVersion = 9003,

    /// <summary>The edition cannot do what the plan relies on.</summary>
    WrongEdition = 9004,

    /// <summary>The session has an open transaction.</summary>
    OpenTransaction = 9005,

    /// <summary>Another migration holds the application lock.</summary>
    LockNotGranted = 9006,

    /// <summary>The object is neither as the step expects it nor as the step leaves it.</summary>
    UnexpectedState = 9007,

    /// <summary>A statement that was executed as a string failed.</summary>
    StatementFailed = 9008,

    /// <summary>There are rows that the step would lose or that stop it.</summary>
    OffendingRows = 9009,

    /// <summary>A system procedure reported a failure.</summary>
    ProcedureFailed = 9010,

    /// <summary>The name that SQL Server made up for an unnamed constraint was not found.</summary>
    ConstraintNotFound = 9011,

    /// <summary>The plan holds a change that no script makes.</summary>
    RefusedChange = 9012,

    /// <summary>A backfill was asked to stop.</summary>
    BackfillStopped = 9013,

    /// <summary>Rows hold different values in two shapes that have to be equal.</summary>
    ShapesDiffer = 9014,

    /// <summary>An archive cannot be made: its name is taken, or somebody may read what is put there.</summary>
    ArchiveRefused = 9020,

    /// <summary>An archive does not hold what the column holds that is to go.</summary>
    ArchiveDiffers = 9021,

    /// <summary>An archive is not there any more.</summary>
    ArchiveGone = 9022,

    /// <summary>A policy or a mask hides values from whoever runs the script, so that a copy would hold others.</summary>
    ValuesHidden = 9023,

    /// <summary>Expand or Migrate has not finished, or not long enough ago.</summary>
    PhasesNotFinished = 9030,

    /// <summary>The day has not come on which an object may go.</summary>
    DayNotReached = 9031,

    /// <summary>A module that the plan does not change names what goes.</summary>
    ModulesUse = 9032,

    /// <summary>Query Store has seen queries that name what goes.</summary>
    QueriesUse = 9033,

    /// <summary>Indexes of what goes were read or written.</summary>
    IndexesUse = 9034,

    /// <summary>It cannot be known whether what goes is used.</summary>
    UseUnknown = 9035,
}
