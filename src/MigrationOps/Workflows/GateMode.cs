namespace MigrationOps.Workflows;

/// <summary>What an error finding does.</summary>
public enum GateMode
{
    /// <summary>It stops the job: plan, findings and page are written, scripts are not.</summary>
    Enforce,

    /// <summary>It is told as a warning, and scripts are written, for looking.</summary>
    Report,
}
