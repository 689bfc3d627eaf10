using System.Text.Json;
using MigrationOps.Findings;
using MigrationOps.Gates;
using MigrationOps.Model;
using MigrationOps.Reporting;
using MigrationOps.Testing;

namespace MigrationOps.Core.Tests.Reporting;

public sealed class SarifLogTests
{
    private static readonly RuleDescriptor[] Rules =
    [
        new(new MessageId("MOP1000"), Severity.Information, "Something else"),
        new(new MessageId("MOP1001"), Severity.Error, "A drop loses data"),
    ];

    [Fact]
    public void A_log_holds_the_rule_book_and_the_findings() =>
        GoldenFile.Verify("tests/MigrationOps.Core.Tests/Reporting/expected/gate.sarif", SarifLog.Write(SamplePlan.Create(waivedBy: "the owner"), Rules));

    [Fact]
    public void A_finding_points_to_its_rule() => Assert.Equal(1, Result(null, Rules).GetProperty("ruleIndex").GetInt32());

    [Fact]
    public void A_finding_of_no_rule_points_nowhere() => Assert.Equal(-1, Result(null, []).GetProperty("ruleIndex").GetInt32());

    [Theory]
    [InlineData("schema/a b.sql", "schema/a%20b.sql")]
    [InlineData("../x#y.sql", "../x%23y.sql")]
    [InlineData("/srv/a.sql", "file:///srv/a.sql")]
    [InlineData("C:\\srv\\a b.sql", "file:///C:/srv/a%20b.sql")]
    [InlineData("\\\\server\\share\\a.sql", "file://server/share/a.sql")]
    public void A_path_becomes_a_URI_reference(string path, string expected)
    {
        var place = Result(new SourceLocation(path), Rules).GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal(expected, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.False(place.TryGetProperty("region", out _));
    }

    [Fact]
    public void A_finding_without_a_place_names_its_object_alone()
    {
        var place = Result(null, Rules).GetProperty("locations")[0];

        Assert.False(place.TryGetProperty("physicalLocation", out _));
        Assert.Equal("[dbo].[We|ird`]", place.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
    }

    private static JsonElement Result(SourceLocation? location, RuleDescriptor[] rules)
    {
        var plan = SamplePlan.Create();
        var log = SarifLog.Write(plan with { Findings = [plan.Findings[0] with { Location = location }] }, rules);
        return JsonDocument.Parse(log).RootElement.GetProperty("runs")[0].GetProperty("results")[0];
    }
}
