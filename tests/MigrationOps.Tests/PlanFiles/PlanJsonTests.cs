using System.Text.Json;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.PlanFiles;
using MigrationOps.Scripting;
using MigrationOps.Testing;
using MigrationOps.Core.Tests.Reporting;

namespace MigrationOps.Tests.PlanFiles;

public sealed class PlanJsonTests
{
    [Fact]
    public void A_plan_comes_back_as_it_was_written()
    {
        var plan = SamplePlan.Create(Severity.Warning, "the owner");

        var again = PlanJson.Parse(PlanJson.Write(plan), "plan.json");

        Assert.Equal(plan, again);
        Assert.Equal(PlanJson.Write(plan), PlanJson.Write(again));
    }

    [Fact]
    public void Deployment_scripts_and_what_is_missing_come_back_too()
    {
        var script = new DeploymentScriptDocument
        {
            Kind = DeploymentScriptKind.Post,
            Phase = Phase.Migrate,
            Reason = "It writes rows.",
            Proven = true,
            Variables = ["Environment"],
            Remarks = ["It was run twice.", "Nothing changed."],
            Text = "PRINT N'<$(Environment)>';\n",
        };
        var plan = SamplePlan.Create() with { DeploymentScripts = [script], Rehearsal = null };

        Assert.Equal(plan, PlanJson.Parse(PlanJson.Write(plan), "plan.json"));
    }

    [Fact]
    public void The_form_is_fixed() => GoldenFile.Verify("tests/MigrationOps.Tests/PlanFiles/expected/plan.json", PlanJson.Write(SamplePlan.Create()));

    [Fact]
    public void Nothing_but_what_is_stored_is_written()
    {
        using var json = JsonDocument.Parse(PlanJson.Write(SamplePlan.Create()));

        Assert.Equal(["edition", "majorVersion", "hasReplicas", "captured", "published"], json.RootElement.GetProperty("target").EnumerateObject().Select(property => property.Name));
    }

    [Theory]
    [InlineData("", "MOP8402")]
    [InlineData("null", "MOP8402")]
    [InlineData("{}", "MOP8402")]
    [InlineData("[]", "MOP8402")]
    public void What_is_not_a_plan_is_refused(string json, string id)
    {
        var failure = Assert.Throws<MigrationOpsException>(() => PlanJson.Parse(json, "plan.json"));

        Assert.Equal(id, failure.Id.Value);
        Assert.Equal("plan.json", failure.Location?.File);
    }

    [Theory]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("\"phase\": \"expand\"", "\"phase\": \"before\"")]
    [InlineData("\"phase\": \"expand\"", "\"phase\": 0")]
    [InlineData("\"asOf\": \"2026-01-02\"", "\"asOf\": null")]
    [InlineData("\"segment\": 1", "\"segment\": 1, \"more\": 2")]
    [InlineData("\"steps\": []", "\"steps\": null")]
    [InlineData("\"steps\": []", "\"steps\": [null]")]
    [InlineData("\"steps\": []", "\"steps\": {}")]
    public void A_plan_of_another_form_is_refused(string from, string to)
    {
        var json = PlanJson.Write(SamplePlan.Create());
        Assert.Contains(from, json, StringComparison.Ordinal);

        var failure = Assert.Throws<MigrationOpsException>(() => PlanJson.Parse(json.Replace(from, to, StringComparison.Ordinal), "plan.json"));

        Assert.Equal(PlanFileIds.NotAPlan, failure.Id);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        using var folder = new TemporaryFolder();

        var failure = Assert.Throws<MigrationOpsException>(() => PlanJson.ReadFile(folder.Combine("plan.json")));

        Assert.Equal(PlanFileIds.PlanMissing, failure.Id);
    }
}
