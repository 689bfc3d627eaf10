using System.Management.Automation;
using MigrationOps.Hosting;

namespace MigrationOps.PowerShell;

/// <summary>Writes the data dictionary of a database and the diagrams of its schemas.</summary>
[Cmdlet(VerbsData.Export, "MigrationDocs", SupportsShouldProcess = true)]
[OutputType(typeof(HostResult))]
public sealed class ExportMigrationDocsCommand : MigrationCmdlet
{
    /// <summary>The database: a DACPAC, a <c>.sql</c> file or a folder of them.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Source { get; set; }

    /// <summary>The folder of the pages.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    [ValidateNotNullOrEmpty]
    public string? OutputPath { get; set; }

    /// <summary>The configuration; <c>migrationops.json</c> in the current location where it is left out.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Configuration { get; set; }

    private protected override void Run()
    {
        var output = FullPath(OutputPath!);
        if (ShouldProcess(output, "Write the documentation of the database"))
        {
            var request = Request with
            {
                Desired = FullPath(Source!),
                OutputPath = output,
                Configuration = Configuration is null ? null : FullPath(Configuration),
            };
            Tell(MigrationHost.Document(request, Cancellation));
        }
    }
}
