namespace MigrationOps.Hosting;

/// <summary>What a host calls its settings, so that messages name them as the user knows them.</summary>
/// <param name="Current">The current database.</param>
/// <param name="Desired">The desired database.</param>
/// <param name="OutputPath">The output folder.</param>
public sealed record SettingNames(string Current, string Desired, string OutputPath)
{
    /// <summary>The scripts.</summary>
    public required string Scripts { get; init; }

    /// <summary>The SQLCMD variables of the scripts.</summary>
    public required string Variables { get; init; }

    /// <summary>The path of a package to write.</summary>
    public required string Package { get; init; }

    /// <summary>The properties of MSBuild.</summary>
    public static SettingNames MSBuild { get; } = new("MigrationOpsCurrent", "MigrationOpsDesired", "MigrationOpsOutputPath")
    {
        Scripts = "MigrationOpsScript",
        Variables = "MigrationOpsSqlCmdVariables",
        Package = "MigrationOpsDacpacPath",
    };

    /// <summary>The parameters of the cmdlets.</summary>
    public static SettingNames PowerShell { get; } = new("-Current", "-Desired", "-OutputPath")
    {
        Scripts = "-Script",
        Variables = "-Variable",
        Package = "-Path",
    };
}
