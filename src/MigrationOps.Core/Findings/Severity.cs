namespace MigrationOps.Findings;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is expected of anybody.</summary>
    Information,

    /// <summary>Somebody should look before the deployment.</summary>
    Warning,

    /// <summary>Blocks the gate.</summary>
    Error,
}
