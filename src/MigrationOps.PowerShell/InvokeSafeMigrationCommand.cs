using System.Management.Automation;
using MigrationOps.Hosting;

namespace MigrationOps.PowerShell;

/// <summary>Plans a migration, lets the gate judge it, and writes its bundle.</summary>
[Cmdlet(VerbsLifecycle.Invoke, "SafeMigration", SupportsShouldProcess = true, DefaultParameterSetName = PairSet)]
[OutputType(typeof(HostResult))]
public sealed class InvokeSafeMigrationCommand : PairCmdlet
{
    /// <summary>The folder of the bundle.</summary>
    [Parameter(Mandatory = true, Position = 2, ParameterSetName = PairSet)]
    [ValidateNotNullOrEmpty]
    public string? OutputPath { get; set; }

    /// <summary><c>enforce</c>: an error finding is a terminating error and no scripts are written. <c>report</c>: findings are warnings.</summary>
    [Parameter(ParameterSetName = PairSet)]
    [ValidateSet("enforce", "report")]
    public string Gate { get; set; } = "enforce";

    private protected override void Run()
    {
        var output = FullPath(OutputPath!);
        if (ShouldProcess(output, "Write the migration bundle"))
        {
            Tell(Jobs.Plan(PairRequest with { OutputPath = output, Gate = Gate }, Cancellation));
        }
    }
}
