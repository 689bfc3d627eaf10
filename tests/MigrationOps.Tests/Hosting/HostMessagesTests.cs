using MigrationOps.Findings;
using MigrationOps.Hosting;
using MigrationOps.Model;
using MigrationOps.Testing;
using MigrationOps.Core.Tests.Reporting;
using MigrationOps.Workflows;

namespace MigrationOps.Tests.Hosting;

public sealed class HostMessagesTests
{
    private static readonly HostRequest Request = new() { BaseFolder = "/", Names = SettingNames.MSBuild, Fallback = new SourceLocation("shop.proj") };

    [Theory]
    [InlineData(Severity.Error, GateMode.Enforce, Severity.Error)]
    [InlineData(Severity.Error, GateMode.Report, Severity.Warning)]
    [InlineData(Severity.Warning, GateMode.Enforce, Severity.Warning)]
    [InlineData(Severity.Information, GateMode.Report, Severity.Information)]
    public void Only_report_mode_turns_errors_into_warnings(Severity severity, GateMode mode, Severity told)
    {
        var message = Assert.Single(HostMessages.Of(SamplePlan.Create(severity).Findings, mode, Request));

        Assert.Equal(told, message.Severity);
        Assert.Equal("docs/rules/MOP1001.md", message.HelpLink);
    }

    [Fact]
    public void A_waived_finding_is_information_that_names_the_waiver()
    {
        var message = Assert.Single(HostMessages.Of(SamplePlan.Create(waivedBy: "the owner: copied").Findings, GateMode.Enforce, Request));

        Assert.Equal(Severity.Information, message.Severity);
        Assert.Equal("It goes. Announce it. (Waived: the owner: copied)", message.Text);
    }

    [Fact]
    public void Places_are_absolute()
    {
        using var folder = new TemporaryFolder();

        var message = Assert.Single(HostMessages.Of(SamplePlan.Create().Findings, GateMode.Enforce, Request with { BaseFolder = folder.Root }));

        Assert.Equal(new SourceLocation(folder.Combine("schema/a.sql"), 3, 4), message.Location);
    }

    [Fact]
    public void A_finding_without_a_place_is_told_at_that_of_the_project()
    {
        var finding = SamplePlan.Create().Findings[0] with { Location = null };

        Assert.Equal(Request.Fallback, Assert.Single(HostMessages.Of([finding], GateMode.Enforce, Request)).Location);
    }

    [Fact]
    public void A_failure_tells_all_that_is_wrong_at_once()
    {
        var failure = new MigrationOpsException(new MessageId("MOP8001"), "No.")
        {
            Others = [new MigrationOpsException(new MessageId("MOP8002"), "Not this either.", new SourceLocation("/a.sql", 2))],
        };

        HostMessage[] expected =
        [
            new(new MessageId("MOP8001"), Severity.Error, "No.", Request.Fallback),
            new(new MessageId("MOP8002"), Severity.Error, "Not this either.", new SourceLocation(Path.GetFullPath("/a.sql"), 2)),
        ];
        Assert.Equal(expected, HostMessages.Of(failure, Request));
    }
}
