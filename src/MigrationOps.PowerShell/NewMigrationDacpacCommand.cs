using System.Management.Automation;
using MigrationOps.Hosting;

namespace MigrationOps.PowerShell;

/// <summary>Writes a database, most often a folder of <c>.sql</c> files, as a DACPAC.</summary>
[Cmdlet(VerbsCommon.New, "MigrationDacpac", SupportsShouldProcess = true)]
[OutputType(typeof(HostResult))]
public sealed class NewMigrationDacpacCommand : MigrationCmdlet
{
    /// <summary>The database: a folder of <c>.sql</c> files, a <c>.sql</c> file or a DACPAC.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Source { get; set; }

    /// <summary>The path of the DACPAC; a file that is there is replaced.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary>The version of the DACPAC; 1.0.0.0 where it is left out.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Version { get; set; }

    /// <summary>The configuration; <c>migrationops.json</c> in the current location where it is left out.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Configuration { get; set; }

    /// <summary>The environment of the configuration whose severities and target hold.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Environment { get; set; }

    private protected override void Run()
    {
        var path = FullPath(Path!);
        if (ShouldProcess(path, "Write the DACPAC"))
        {
            var request = Request with
            {
                Desired = FullPath(Source!),
                PackagePath = path,
                PackageVersion = Version,
                Configuration = Configuration is null ? null : FullPath(Configuration),
                Environment = Environment,
            };
            Tell(MigrationHost.Package(request, Cancellation));
        }
    }
}
