using System.Management.Automation;
using MigrationOps.Hosting;

namespace MigrationOps.PowerShell;

/// <summary>Plans a migration and writes its <c>plan.json</c>. The gate has its say in <c>Test-MigrationPlan</c>.</summary>
[Cmdlet(VerbsCommon.New, "MigrationPlan", SupportsShouldProcess = true, DefaultParameterSetName = PairSet)]
[OutputType(typeof(HostResult))]
public sealed class NewMigrationPlanCommand : PairCmdlet
{
    /// <summary>The path of the <c>plan.json</c>.</summary>
    [Parameter(Mandatory = true, Position = 2, ParameterSetName = PairSet)]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    private protected override void Run()
    {
        var path = FullPath(Path!);
        if (ShouldProcess(path, "Write the migration plan"))
        {
            Tell(Jobs.WritePlan(PairRequest, path, Cancellation));
        }
    }
}
