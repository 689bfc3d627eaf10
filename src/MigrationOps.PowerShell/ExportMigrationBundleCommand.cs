using System.Management.Automation;
using MigrationOps.Hosting;

namespace MigrationOps.PowerShell;

/// <summary>Writes the bundle of a <c>plan.json</c>: the same bytes as those that were written with it.</summary>
[Cmdlet(VerbsData.Export, "MigrationBundle", SupportsShouldProcess = true)]
[OutputType(typeof(HostResult))]
public sealed class ExportMigrationBundleCommand : MigrationCmdlet
{
    /// <summary>The path of the <c>plan.json</c>.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("PlanPath")]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary>The folder of the bundle.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    [ValidateNotNullOrEmpty]
    public string? OutputPath { get; set; }

    /// <summary><c>enforce</c>: an error finding of the plan is a terminating error and no scripts are written. <c>report</c>: findings are warnings.</summary>
    [Parameter]
    [ValidateSet("enforce", "report")]
    public string Gate { get; set; } = "enforce";

    private protected override void Run()
    {
        var output = FullPath(OutputPath!);
        if (ShouldProcess(output, "Write the migration bundle"))
        {
            Tell(MigrationHost.Export(Request with { OutputPath = output, Gate = Gate }, FullPath(Path!), Cancellation));
        }
    }
}
