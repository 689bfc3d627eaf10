namespace MigrationOps.Planning.Conditions;

/// <summary>What must hold before something goes. The value is the number of the error with which a script stops, and of the id under which a waiver names it.</summary>
public enum ConditionKind
{
    /// <summary>Expand and Migrate have finished, Expand long enough ago.</summary>
    PhasesFinished = 9030,

    /// <summary>The day has come on which the object may go, as it was announced.</summary>
    Announced = 9031,

    /// <summary>No module of the database names the object but those that the plan changes itself.</summary>
    Modules = 9032,

    /// <summary>Query Store has seen no query for some days that names the object.</summary>
    Queries = 9033,

    /// <summary>No index of the object was read or written for some days.</summary>
    IndexUsage = 9034,
}
