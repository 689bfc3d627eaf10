using Microsoft.Build.Framework;
using MigrationOps.Hosting;

namespace MigrationOps.MSBuild;

/// <summary>Plans a migration and writes its bundle. Findings become errors and warnings of the build.</summary>
public sealed class PlanMigration : MigrationTask
{
    private protected override void Run(MigrationHost host, CancellationToken cancellationToken)
    {
        var result = host.Plan(Request, cancellationToken);
        Tell(result.Messages);
        if (result.ExitCode == HostResult.Succeeded)
        {
            Log.LogMessage(MessageImportance.High, "{0} -> {1}", Path.GetFileNameWithoutExtension(ProjectFile), result.OutputPath);
        }
    }
}
