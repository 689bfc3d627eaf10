using MigrationOps.Configuration;
using MigrationOps.Gates;
using MigrationOps.Planning.Conditions;
using MigrationOps.Policy;

namespace MigrationOps.Workflows;

/// <summary>Reads what the team decided.</summary>
internal static class PolicyFile
{
    /// <summary>Reads the policy.</summary>
    /// <param name="path">The configuration file; null for none.</param>
    /// <param name="baseFolder">The folder from which relative paths start.</param>
    /// <returns>The policy; the default one without a file.</returns>
    /// <exception cref="Findings.MigrationOpsException">The file is missing or wrong.</exception>
    public static MigrationPolicy Read(string? path, string baseFolder)
    {
        if (path is null)
        {
            return MigrationPolicy.Default;
        }

        var rules = new RuleNames(RuleCatalog.All.Select(rule => rule.Descriptor.Id));
        var waivable = new RuleNames(RuleCatalog.All.Select(rule => rule.Descriptor.Id).Concat(ContractCondition.WaivableIds));
        return new ConfigurationFile(rules) { Waivable = waivable }.Read(Path.GetFullPath(path, baseFolder));
    }
}
