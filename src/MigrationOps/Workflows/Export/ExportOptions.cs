namespace MigrationOps.Workflows.Export;

/// <summary>Which plan becomes a bundle, and where it goes.</summary>
public sealed record ExportOptions
{
    /// <summary>The folder from which relative paths start.</summary>
    public required string BaseFolder { get; init; }

    /// <summary>The path of the <c>plan.json</c>.</summary>
    public required string PlanPath { get; init; }

    /// <summary>The output folder.</summary>
    public required string OutputPath { get; init; }

    /// <summary>What an error finding of the plan does.</summary>
    public GateMode Gate { get; init; }
}
