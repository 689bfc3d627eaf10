using MigrationOps.Findings;
using MigrationOps.Hosting;
using MigrationOps.Model;
using MigrationOps.Testing;
using MigrationOps.Tests.Reporting;
using MigrationOps.Workflows;

namespace MigrationOps.Tests.Hosting;

public sealed class HostMessagesTests
{
    [Theory]
    [InlineData(Severity.Error, GateMode.Enforce, Severity.Error)]
    [InlineData(Severity.Error, GateMode.Report, Severity.Warning)]
    [InlineData(Severity.Warning, GateMode.Enforce, Severity.Warning)]
    [InlineData(Severity.Information, GateMode.Report, Severity.Information)]
    public void Only_report_mode_turns_errors_into_warnings(Severity severity, GateMode mode, Severity told)
    {
        var message = Assert.Single(HostMessages.Of(SamplePlan.Create(severity).Findings, mode, "/"));

        Assert.Equal(told, message.Severity);
    }

    [Fact]
    public void A_waived_finding_is_information_that_names_the_waiver()
    {
        var message = Assert.Single(HostMessages.Of(SamplePlan.Create(waivedBy: "the owner: copied").Findings, GateMode.Enforce, "/"));

        Assert.Equal(Severity.Information, message.Severity);
        Assert.Equal("It goes. Announce it. (Waived: the owner: copied)", message.Text);
    }

    [Fact]
    public void Places_are_absolute()
    {
        using var folder = new TemporaryFolder();

        var message = Assert.Single(HostMessages.Of(SamplePlan.Create().Findings, GateMode.Enforce, folder.Root));

        Assert.Equal(new SourceLocation(folder.Combine("schema/a.sql"), 3, 4), message.Location);
    }

    [Fact]
    public void A_failure_is_an_error_with_its_id()
    {
        var message = HostMessages.Of(new MigrationOpsException(new MessageId("MOP8001"), "No."), "/");

        Assert.Equal(new HostMessage(new MessageId("MOP8001"), Severity.Error, "No.", null), message);
    }
}
