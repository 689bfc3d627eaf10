using System.Text.Json;
using MigrationOps.Configuration;
using MigrationOps.Testing;

namespace MigrationOps.Tests.Configuration;

public sealed class ConfigurationSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Combine("docs/migrationops.schema.json"))).RootElement;

    [Fact]
    public void The_schema_knows_the_members_of_the_file() => Assert.Equal(ConfigurationFile.Properties, Names(Schema));

    [Fact]
    public void The_schema_knows_the_members_of_the_target()
    {
        var target = At("target");

        Assert.Equal(TargetSection.Properties, Names(target));
        Assert.Equal(TargetSection.Editions.All, Enumeration(target.GetProperty("properties").GetProperty("edition")));
        Assert.Equal(TargetSection.Versions.All, Enumeration(target.GetProperty("properties").GetProperty("version")));
    }

    [Fact]
    public void The_schema_knows_the_members_of_an_environment() =>
        Assert.Equal(EnvironmentSection.Properties, Names(At("environments").GetProperty("additionalProperties")));

    [Fact]
    public void The_schema_knows_the_members_of_a_rollout_and_of_its_rings()
    {
        var ring = At("rollout").GetProperty("properties").GetProperty("rings").GetProperty("items");

        Assert.Equal(RolloutSection.Properties, Names(At("rollout")));
        Assert.Equal(RolloutSection.RingProperties, Names(ring));
        Assert.Equal(RolloutSection.RingProperties, Texts(ring.GetProperty("required")));
    }

    [Fact]
    public void The_schema_knows_the_members_of_a_size() =>
        Assert.Equal(RowsSection.Properties, Names(At("rows").GetProperty("additionalProperties").GetProperty("oneOf")[1]));

    [Fact]
    public void The_schema_knows_the_weights_of_severities()
    {
        var weights = At("severities").GetProperty("patternProperties").EnumerateObject().Single().Value;

        Assert.Equal(SeveritySection.Weights.All, Enumeration(weights));
    }

    [Fact]
    public void The_schema_knows_the_members_of_a_waiver()
    {
        var waiver = At("waivers").GetProperty("items");

        Assert.Equal(WaiverSection.Properties, Names(waiver));
        Assert.Equal(WaiverSection.Properties, Texts(waiver.GetProperty("required")));
    }

    [Fact]
    public void The_schema_knows_the_members_of_a_filter()
    {
        var filter = At("filters").GetProperty("items");

        Assert.Equal(FilterSection.Properties, Names(filter));
        Assert.Equal(FilterSection.KindWords, Enumeration(filter.GetProperty("properties").GetProperty("kind").GetProperty("anyOf")[0]));
    }

    [Fact]
    public void The_schema_knows_the_members_of_contract() => Assert.Equal(ContractSection.Properties, Names(At("contract")));

    [Fact]
    public void The_schema_knows_the_members_of_a_deprecation()
    {
        var deprecation = At("deprecations").GetProperty("items");

        Assert.Equal(DeprecationSection.Properties, Names(deprecation));
        Assert.Equal(DeprecationSection.Required, Texts(deprecation.GetProperty("required")));
    }

    [Fact]
    public void The_schema_knows_the_members_of_the_archive() => Assert.Equal(ArchiveSection.Properties, Names(At("archive")));

    [Fact]
    public void Every_object_of_the_schema_refuses_members_that_it_does_not_know()
    {
        JsonElement[] objects = [Schema, At("target"), At("severities"), At("filters").GetProperty("items"), At("waivers").GetProperty("items"), At("deprecations").GetProperty("items"), At("archive"), At("contract")];

        Assert.All(objects, schema => Assert.False(schema.GetProperty("additionalProperties").GetBoolean()));
    }

    private static JsonElement At(string member) => Schema.GetProperty("properties").GetProperty(member);

    private static IEnumerable<string> Names(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string> Enumeration(JsonElement schema) => Texts(schema.GetProperty("enum"));

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);
}
