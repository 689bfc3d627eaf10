using System.Collections;
using System.Management.Automation;
using MigrationOps.Hosting;
using MigrationOps.Model;
using MigrationOps.Workflows;

namespace MigrationOps.PowerShell;

/// <summary>Plans a migration, of a pair of databases or of scripts that somebody else wrote, lets the gate judge it, and writes its bundle.</summary>
[Cmdlet(VerbsLifecycle.Invoke, "SafeMigration", SupportsShouldProcess = true, DefaultParameterSetName = PairSet)]
[OutputType(typeof(HostResult))]
public sealed class InvokeSafeMigrationCommand : MigrationCmdlet
{
    private const string PairSet = "Pair";
    private const string ScriptSet = "Script";

    /// <summary>The desired database: a DACPAC, a <c>.sql</c> file or a folder of them. For scripts: where they must end; without it their end is what is desired.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = PairSet)]
    [Parameter(ParameterSetName = ScriptSet)]
    [ValidateNotNullOrEmpty]
    public string? Desired { get; set; }

    /// <summary>The scripts that are wrapped, in the order in which they run.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ScriptSet)]
    [ValidateNotNullOrEmpty]
    public string[] Script { get; set; } = [];

    /// <summary>The current database: a DACPAC, a <c>.sql</c> file, a folder of them, or <c>empty</c> for a first deployment.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    [ValidateNotNullOrEmpty]
    public string? Current { get; set; }

    /// <summary>The folder of the bundle.</summary>
    [Parameter(Mandatory = true, Position = 2)]
    [ValidateNotNullOrEmpty]
    public string? OutputPath { get; set; }

    /// <summary>The SQLCMD variables of the scripts. Their values stand in the bundle.</summary>
    [Parameter(ParameterSetName = ScriptSet)]
    public IDictionary? Variable { get; set; }

    /// <summary>The configuration; <c>migrationops.json</c> in the current location where it is left out.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Configuration { get; set; }

    /// <summary>The environment of the configuration whose severities and target hold.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Environment { get; set; }

    /// <summary><c>enforce</c>: an error finding is a terminating error and no scripts are written. <c>report</c>: findings are warnings.</summary>
    [Parameter]
    [ValidateSet("enforce", "report")]
    public string Gate { get; set; } = "enforce";

    /// <summary>The day on which rules judge dates; today in UTC where it is left out.</summary>
    [Parameter]
    public DateTime? AsOf { get; set; }

    /// <summary>Leaves the rehearsal of the plan out; nothing is proven then.</summary>
    [Parameter]
    public SwitchParameter SkipRehearsal { get; set; }

    private protected override void Run()
    {
        var output = FullPath(OutputPath!);
        if (ShouldProcess(output, "Write the migration bundle"))
        {
            Tell(Jobs.Plan(RequestFor(output), Cancellation));
        }
    }

    private HostRequest RequestFor(string output) => Request with
    {
        Desired = Desired is null ? null : FullPath(Desired),
        Scripts = Script.Select(FullPath).ToValueList(),
        Variables = ScriptSettings.Variables(Variable),
        Current = Current is EmptyDatabase.Word ? Current : FullPath(Current!),
        OutputPath = output,
        Configuration = Configuration is null ? null : FullPath(Configuration),
        Environment = Environment,
        Gate = Gate,
        Rehearse = !SkipRehearsal,
        AsOf = AsOf is { } day ? DateOnly.FromDateTime(day) : null,
    };
}
