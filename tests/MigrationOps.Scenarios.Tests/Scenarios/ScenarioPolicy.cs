using MigrationOps.Configuration;
using MigrationOps.Gates;
using MigrationOps.Policy;
using MigrationOps.Testing;

namespace MigrationOps.Scenarios.Tests.Scenarios;

/// <summary>Reads the <c>migrationops.json</c> of a scenario.</summary>
internal static class ScenarioPolicy
{
    /// <summary>The policy.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <returns>The default one where the scenario has no file.</returns>
    public static MigrationPolicy Of(string scenario)
    {
        var path = RepositoryFolder.Combine($"{ScenarioAttribute.Root}/{scenario}/{ConfigurationFile.DefaultName}");
        return File.Exists(path) ? new ConfigurationFile(new RuleNames(RuleCatalog.All.Select(rule => rule.Descriptor.Id))).Read(path) : MigrationPolicy.Default;
    }
}
