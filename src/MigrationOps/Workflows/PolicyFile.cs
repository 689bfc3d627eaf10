using MigrationOps.Configuration;
using MigrationOps.Gates;
using MigrationOps.Model;
using MigrationOps.Planning.Conditions;
using MigrationOps.Policy;

namespace MigrationOps.Workflows;

/// <summary>Reads what the team decided.</summary>
internal static class PolicyFile
{
    /// <summary>Reads the policy.</summary>
    /// <param name="path">The configuration file; null for none.</param>
    /// <param name="baseFolder">The folder from which relative paths start.</param>
    /// <param name="environment">The environment whose decisions hold; null or empty for none.</param>
    /// <returns>The policy; the default one without a file.</returns>
    /// <exception cref="Findings.MigrationOpsException">The file is missing or wrong, or declares no such environment.</exception>
    public static MigrationPolicy Read(string? path, string baseFolder, string? environment)
    {
        var full = path is null ? null : Path.GetFullPath(path, baseFolder);
        var rules = new RuleNames(RuleCatalog.All.Select(rule => rule.Descriptor.Id));
        var waivable = new RuleNames(RuleCatalog.All.Select(rule => rule.Descriptor.Id).Concat(ContractCondition.WaivableIds));
        var policy = full is null ? MigrationPolicy.Default : new ConfigurationFile(rules) { Waivable = waivable }.Read(full);
        return string.IsNullOrWhiteSpace(environment) ? policy : policy.In(Find(policy, environment.Trim(), full));
    }

    private static EnvironmentPolicy Find(MigrationPolicy policy, string name, string? file) =>
        policy.Environments.FirstOrDefault(environment => string.Equals(environment.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw Failure.Of(
            ConfigurationIds.UnknownEnvironment,
            file is null ? null : new SourceLocation(file),
            name,
            policy.Environments.Count == 0 ? "none" : string.Join(", ", policy.Environments.Select(environment => environment.Name)));
}
