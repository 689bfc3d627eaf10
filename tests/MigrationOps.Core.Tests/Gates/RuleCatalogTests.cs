using System.Reflection;
using MigrationOps.Findings;
using MigrationOps.Gates;
using MigrationOps.Model;
using MigrationOps.Testing;

namespace MigrationOps.Core.Tests.Gates;

public class RuleCatalogTests
{
    private static readonly MessageTexts Texts = new(typeof(Gate).Assembly, "MigrationOps.Messages");

    public static TheoryData<string> Ids => new(RuleCatalog.All.Select(rule => rule.Descriptor.Id.Value));

    [Fact]
    public void Every_rule_stands_in_the_catalog_once()
    {
        var classes = typeof(Gate).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsInterface: false } && typeof(IRule).IsAssignableFrom(type));

        Assert.Equal(classes.OrderBy(type => type.FullName), RuleCatalog.All.Select(rule => rule.GetType()).OrderBy(type => type.FullName));
    }

    [Fact]
    public void Every_id_belongs_to_one_rule()
    {
        var ids = typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (MessageId)field.GetValue(null)!);

        Assert.Equal(ids.OrderBy(id => id.Value), RuleCatalog.All.Select(rule => rule.Descriptor.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_message_and_a_recipe(string id)
    {
        Assert.True(Texts.Has($"{id}.Message"));
        Assert.True(Texts.Has($"{id}.Recipe"));
    }

    [Fact]
    public void The_index_of_the_pages_tells_severity_and_danger_of_every_rule()
    {
        var rows = File.ReadAllLines(RepositoryFolder.Combine("docs/rules/README.md"));

        Assert.All(RuleCatalog.All, rule => Assert.Contains(Row(rule.Descriptor), rows));
    }

    [Fact]
    public void Every_page_bears_id_and_danger_as_its_title() => Assert.All(
        RuleCatalog.All,
        rule => Assert.Equal($"# {rule.Descriptor.Id} {rule.Descriptor.Title}", File.ReadLines(RepositoryFolder.Combine($"docs/rules/{rule.Descriptor.Id}.md")).First()));

    [Fact]
    public void The_index_of_the_pages_names_every_page()
    {
        var index = File.ReadAllText(RepositoryFolder.Combine("docs/rules/README.md"));
        var pages = Directory.EnumerateFiles(RepositoryFolder.Combine("docs/rules"), "MOP*.md").Select(path => Path.GetFileName(path));

        Assert.All(pages, page => Assert.Contains($"({page})", index, StringComparison.Ordinal));
    }

    private static string Row(RuleDescriptor rule) =>
        $"| [{rule.Id}]({rule.Id}.md) | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {rule.Title} |";
}
