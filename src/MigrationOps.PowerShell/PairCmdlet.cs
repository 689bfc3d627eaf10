using System.Management.Automation;
using MigrationOps.Hosting;
using MigrationOps.Workflows;

namespace MigrationOps.PowerShell;

/// <summary>What the cmdlets share that plan a pair of databases.</summary>
public abstract class PairCmdlet : MigrationCmdlet
{
    /// <summary>The parameter set in which a pair is planned.</summary>
    private protected const string PairSet = "Pair";

    private protected PairCmdlet()
    {
    }

    /// <summary>The desired database: a DACPAC, a <c>.sql</c> file or a folder of them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = PairSet)]
    [ValidateNotNullOrEmpty]
    public string? Desired { get; set; }

    /// <summary>The current database: the same, or <c>empty</c> for a first deployment.</summary>
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = PairSet)]
    [ValidateNotNullOrEmpty]
    public string? Current { get; set; }

    /// <summary>The configuration; <c>migrationops.json</c> in the current location where it is left out.</summary>
    [Parameter(ParameterSetName = PairSet)]
    [ValidateNotNullOrEmpty]
    public string? Configuration { get; set; }

    /// <summary>The environment of the configuration whose severities and target hold.</summary>
    [Parameter(ParameterSetName = PairSet)]
    [ValidateNotNullOrEmpty]
    public string? Environment { get; set; }

    /// <summary>The day on which rules judge dates; today in UTC where it is left out.</summary>
    [Parameter(ParameterSetName = PairSet)]
    public DateTime? AsOf { get; set; }

    /// <summary>Leaves the rehearsal out; nothing is proven then.</summary>
    [Parameter(ParameterSetName = PairSet)]
    public SwitchParameter SkipRehearsal { get; set; }

    private protected HostRequest PairRequest => Request with
    {
        Desired = Desired is null ? null : FullPath(Desired),
        Current = Current is null or EmptyDatabase.Word ? Current : FullPath(Current),
        Configuration = Configuration is null ? null : FullPath(Configuration),
        Environment = Environment,
        Rehearse = !SkipRehearsal,
        AsOf = AsOf is { } day ? DateOnly.FromDateTime(day) : null,
    };
}
