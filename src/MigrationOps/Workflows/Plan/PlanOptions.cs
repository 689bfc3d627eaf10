namespace MigrationOps.Workflows.Plan;

/// <summary>What a plan is made from and where it goes.</summary>
public sealed record PlanOptions
{
    /// <summary>The folder from which relative paths start. Paths in the bundle are relative to it, so that every machine writes the same bytes.</summary>
    public required string BaseFolder { get; init; }

    /// <summary>The current database: a DACPAC, a <c>.sql</c> file, a folder of them, or <see cref="EmptyDatabase.Word"/>.</summary>
    public required string Current { get; init; }

    /// <summary>The desired database: a DACPAC, a <c>.sql</c> file or a folder of them.</summary>
    public required string Desired { get; init; }

    /// <summary>The output folder; null to write nothing.</summary>
    public string? OutputPath { get; init; }

    /// <summary>The configuration file; null for none.</summary>
    public string? ConfigurationPath { get; init; }

    /// <summary>The environment of the configuration whose decisions hold; null for none.</summary>
    public string? Environment { get; init; }

    /// <summary>What an error finding does.</summary>
    public GateMode Gate { get; init; }

    /// <summary>Whether the plan is rehearsed before the gate judges it.</summary>
    public bool Rehearse { get; init; } = true;

    /// <summary>The day on which rules judge dates; null for today in UTC.</summary>
    public DateOnly? AsOf { get; init; }
}
