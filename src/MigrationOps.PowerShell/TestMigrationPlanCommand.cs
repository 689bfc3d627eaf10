using System.Management.Automation;
using MigrationOps.Hosting;

namespace MigrationOps.PowerShell;

/// <summary>Lets the gate judge a plan, or a pair of databases; writes nothing. A blocked gate is a terminating error.</summary>
[Cmdlet(VerbsDiagnostic.Test, "MigrationPlan", DefaultParameterSetName = PairSet)]
[OutputType(typeof(HostResult))]
public sealed class TestMigrationPlanCommand : PairCmdlet
{
    private const string PlanSet = "Plan";

    /// <summary>The path of a <c>plan.json</c>.</summary>
    [Parameter(Mandatory = true, ParameterSetName = PlanSet, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("PlanPath")]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary><c>enforce</c>: an error finding is a terminating error. <c>report</c>: findings are warnings.</summary>
    [Parameter]
    [ValidateSet("enforce", "report")]
    public string Gate { get; set; } = "enforce";

    private protected override void Run() =>
        Tell(Jobs.Test(PairRequest with { Gate = Gate }, Path is null ? null : FullPath(Path), Cancellation));
}
