using MigrationOps.Model;

namespace MigrationOps.Hosting;

/// <summary>What a host was told by its user, as text. Empty texts count as not set.</summary>
public sealed record HostRequest
{
    /// <summary>The folder from which relative paths start: that of the project, or the current location.</summary>
    public required string BaseFolder { get; init; }

    /// <summary>What the host calls its settings.</summary>
    public required SettingNames Names { get; init; }

    /// <summary>The current database: a path, or <c>empty</c>.</summary>
    public string? Current { get; init; }

    /// <summary>The desired database: a path.</summary>
    public string? Desired { get; init; }

    /// <summary>The scripts that are wrapped instead of planning the pair: paths in the order in which they run; none to plan the pair.</summary>
    public ValueList<string> Scripts { get; init; } = [];

    /// <summary>The SQLCMD variables of the scripts, each as <c>name=value</c>.</summary>
    public ValueList<string> Variables { get; init; } = [];

    /// <summary>The output folder.</summary>
    public string? OutputPath { get; init; }

    /// <summary>The path of a DACPAC to write.</summary>
    public string? PackagePath { get; init; }

    /// <summary>The version of that DACPAC; not set is 1.0.0.0.</summary>
    public string? PackageVersion { get; init; }

    /// <summary>The configuration; where it is not set, <c>migrationops.json</c> in the base folder where there is one.</summary>
    public string? Configuration { get; init; }

    /// <summary>The environment of the configuration whose decisions hold.</summary>
    public string? Environment { get; init; }

    /// <summary>The gate mode, <c>enforce</c> or <c>report</c>; not set is <c>enforce</c>.</summary>
    public string? Gate { get; init; }

    /// <summary>Whether the plan is rehearsed.</summary>
    public bool Rehearse { get; init; } = true;

    /// <summary>The day on which rules judge dates; null for today in UTC.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The place that messages without one get, such as the project file; null for none.</summary>
    public SourceLocation? Fallback { get; init; }
}
