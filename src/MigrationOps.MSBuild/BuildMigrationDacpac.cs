using Microsoft.Build.Framework;
using MigrationOps.Hosting;

namespace MigrationOps.MSBuild;

/// <summary>Writes the desired database, most often a folder of <c>.sql</c> files, as a DACPAC.</summary>
public sealed class BuildMigrationDacpac : MigrationTask
{
    /// <summary>The path of the DACPAC.</summary>
    public string? DacpacPath { get; set; }

    /// <summary>The version of the DACPAC; 1.0.0.0 where it is not set.</summary>
    public string? DacpacVersion { get; set; }

    private protected override void Run(MigrationHost host, CancellationToken cancellationToken)
    {
        var result = MigrationHost.Package(Request with { PackagePath = DacpacPath, PackageVersion = DacpacVersion }, cancellationToken);
        Tell(result.Messages);
        if (result.ExitCode == HostResult.Succeeded)
        {
            Log.LogMessage(MessageImportance.High, "{0} -> {1}", Path.GetFileNameWithoutExtension(ProjectFile), result.PackagePath);
        }
    }
}
