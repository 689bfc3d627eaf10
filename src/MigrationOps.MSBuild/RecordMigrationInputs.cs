using Microsoft.Build.Framework;
using MigrationOps.Hosting;

namespace MigrationOps.MSBuild;

/// <summary>Writes all that a plan depends on into a file, and leaves the file alone where nothing changed.</summary>
public sealed class RecordMigrationInputs : MigrationTask
{
    /// <summary>The file.</summary>
    [Required]
    public string InputsFile { get; set; } = string.Empty;

    private protected override void Run(MigrationHost host, CancellationToken cancellationToken) =>
        Tell(host.RecordInputs(Request, Path.GetFullPath(InputsFile, ProjectDirectory), cancellationToken));
}
