using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Policy;

/// <summary>What a team decided about its migrations: the content of <c>migrationops.json</c>.</summary>
public sealed record MigrationPolicy
{
    /// <summary>The policy of a team that decided nothing.</summary>
    public static MigrationPolicy Default { get; } = new();

    /// <summary>The server that is planned for.</summary>
    public TargetServer Target { get; init; } = new();

    /// <summary>The collation of a database that is read from scripts; null for <c>SQL_Latin1_General_CP1_CI_AS</c>.</summary>
    public string? Collation { get; init; }

    /// <summary>The files of a folder that declare no schema, as patterns relative to the folder.</summary>
    public ValueList<string> ExcludedFiles { get; init; } = [];

    /// <summary>The objects that plans leave as they stand.</summary>
    public ValueList<ObjectFilter> Filters { get; init; } = [];

    /// <summary>The packages and folders that hold other parts of the same database, relative to the project.</summary>
    public ValueList<string> References { get; init; } = [];

    /// <summary>The pre-deployment script of a folder, relative to it; null for none.</summary>
    public string? PreDeployment { get; init; }

    /// <summary>The post-deployment script of a folder, relative to it; null for none.</summary>
    public string? PostDeployment { get; init; }

    /// <summary>The rules that weigh more or less than the rule book says, each once.</summary>
    public ValueList<RuleWeight> Weights { get; init; } = [];

    /// <summary>What holds in one environment only.</summary>
    public ValueList<EnvironmentPolicy> Environments { get; init; } = [];

    /// <summary>The findings that may pass.</summary>
    public ValueList<Waiver> Waivers { get; init; } = [];

    /// <summary>The objects that were announced to go.</summary>
    public ValueList<Deprecation> Deprecations { get; init; } = [];

    /// <summary>The file that tells what is pending, relative to the project; null for the one beside the baseline.</summary>
    public string? Pending { get; init; }

    /// <summary>The fingerprints of the earlier plans whose pending phases become a part of the next plan.</summary>
    public ValueList<string> Retired { get; init; } = [];

    /// <summary>What must hold before Contract runs.</summary>
    public ContractPolicy Contract { get; init; } = new();

    /// <summary>The columns that take the place of others.</summary>
    public ValueList<DeclaredReplacement> Replacements { get; init; } = [];

    /// <summary>What columns hold in rows that were written before them.</summary>
    public ValueList<BackfillValue> Backfills { get; init; } = [];

    /// <summary>What is kept of what plans drop.</summary>
    public ArchivePolicy Archive { get; init; } = new();

    /// <summary>How large the tables are, as far as the team states it.</summary>
    public ValueList<TableRows> Rows { get; init; } = [];

    /// <summary>In which order and from when on databases get a plan.</summary>
    public Rollout Rollout { get; init; } = Rollout.Default;

    /// <summary>What a rule weighs.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="usual">Its severity in the rule book.</param>
    /// <returns>The severity; null where its findings are not told at all.</returns>
    public Severity? Weigh(MessageId rule, Severity usual) =>
        Weights.FirstOrDefault(weight => weight.Rule == rule) is { } decided ? decided.Severity : usual;

    /// <summary>The policy as it holds in an environment.</summary>
    /// <param name="environment">The environment.</param>
    /// <returns>The policy, with what the environment decides in place of what holds for all.</returns>
    public MigrationPolicy In(EnvironmentPolicy environment)
    {
        var decided = environment.Weights.Select(weight => weight.Rule).ToHashSet();
        return this with
        {
            Weights = environment.Weights.Concat(Weights.Where(weight => !decided.Contains(weight.Rule))).ToValueList(),
            Target = environment.Target ?? Target,
        };
    }
}
