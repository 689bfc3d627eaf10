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
    public void The_index_of_the_pages_is_made_from_the_catalog_and_the_pages() => GoldenFile.Verify("docs/rules/README.md", RuleIndex.Write());

    [Fact]
    public void Every_page_of_a_rule_names_the_source_of_its_fact() => Assert.All(RuleCatalog.All, rule => Assert.NotEmpty(RuleIndex.SourceOf(rule.Descriptor.Id)));

    [Fact]
    public void Every_page_bears_id_and_danger_as_its_title() => Assert.All(
        RuleCatalog.All,
        rule => Assert.Equal($"# {rule.Descriptor.Id} {rule.Descriptor.Title}", File.ReadLines(RepositoryFolder.Combine($"docs/rules/{rule.Descriptor.Id}.md")).First()));
}
