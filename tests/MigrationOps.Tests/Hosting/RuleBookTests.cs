using MigrationOps.Configuration;
using MigrationOps.Findings;
using MigrationOps.Gates;
using MigrationOps.Hosting;
using MigrationOps.Testing;

namespace MigrationOps.Tests.Hosting;

public sealed class RuleBookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private HostRequest Request => new() { BaseFolder = _folder.Root, Names = SettingNames.PowerShell };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_rules_are_listed_with_what_they_weigh_in_the_rule_book()
    {
        var rules = MigrationHost.Rules(Request, []).Rules;

        Assert.Equal(RuleCatalog.All.Select(rule => rule.Descriptor.Id), rules.Select(rule => rule.Id));
        Assert.All(rules, rule => Assert.Equal(rule.DefaultSeverity, rule.Severity));
        Assert.All(rules, rule => Assert.True(File.Exists(RepositoryFolder.Combine(rule.Page))));
    }

    [Fact]
    public void Rules_are_found_by_patterns_of_their_ids() =>
        Assert.Equal(["MOP1001", "MOP7001"], MigrationHost.Rules(Request, ["mop1001", "MOP7?01"]).Rules.Select(rule => rule.Id.Value));

    [Fact]
    public void An_environment_decides_what_a_rule_weighs()
    {
        _folder.Write("migrationops.json", """{ "severities": { "MOP1001": "none" }, "environments": { "production": { "severities": { "MOP1001": "warning" } } } }""");

        Assert.Null(Assert.Single(MigrationHost.Rules(Request, ["MOP1001"]).Rules).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(MigrationHost.Rules(Request with { Environment = "Production" }, ["MOP1001"]).Rules).Severity);
    }

    [Fact]
    public void An_environment_that_is_not_declared_is_refused()
    {
        var message = Assert.Single(MigrationHost.Rules(Request with { Environment = "staging" }, []).Messages);

        Assert.Equal(ConfigurationIds.UnknownEnvironment, message.Id);
        Assert.Equal("""migrationops.json declares no environment "staging". It declares: none.""", message.Text);
    }
}
