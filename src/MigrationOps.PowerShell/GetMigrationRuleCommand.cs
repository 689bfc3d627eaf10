using System.Management.Automation;
using MigrationOps.Hosting;

namespace MigrationOps.PowerShell;

/// <summary>Lists the rules of the gate with what they weigh here.</summary>
[Cmdlet(VerbsCommon.Get, "MigrationRule")]
[OutputType(typeof(RuleEntry))]
public sealed class GetMigrationRuleCommand : MigrationCmdlet
{
    /// <summary>The ids, with wildcards: <c>MOP1*</c>. All rules where it is left out.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string[] Id { get; set; } = [];

    /// <summary>The configuration; <c>migrationops.json</c> in the current location where it is left out.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Configuration { get; set; }

    /// <summary>The environment of the configuration whose severities hold.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Environment { get; set; }

    private protected override void Run()
    {
        var request = Request with
        {
            Configuration = Configuration is null ? null : FullPath(Configuration),
            Environment = Environment,
        };
        var result = MigrationHost.Rules(request, Id);
        if (result.ExitCode == HostResult.Succeeded)
        {
            WriteObject(result.Rules, enumerateCollection: true);
        }
        else
        {
            Tell(result);
        }
    }
}
