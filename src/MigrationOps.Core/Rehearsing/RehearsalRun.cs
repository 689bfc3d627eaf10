namespace MigrationOps.Rehearsing;

/// <summary>Which run of a script is meant.</summary>
public enum RehearsalRun
{
    /// <summary>A deploy script for the first time.</summary>
    Forward,

    /// <summary>A deploy script for the second time.</summary>
    Again,

    /// <summary>A rollback script for the first time.</summary>
    Back,

    /// <summary>A rollback script for the second time.</summary>
    BackAgain,

    /// <summary>Either script once more, after its session broke before one of its steps.</summary>
    Fault,

    /// <summary>Either script, or a step of it, where something is amiss.</summary>
    Disturbed,
}
