namespace MigrationOps.Scripting;

/// <summary>The two ways in which a phase can be run.</summary>
public enum ScriptDirection
{
    /// <summary>Forward.</summary>
    Deploy,

    /// <summary>Back to where the phase began.</summary>
    Rollback,
}
