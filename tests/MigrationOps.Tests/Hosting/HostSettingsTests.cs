using MigrationOps.Findings;
using MigrationOps.Hosting;
using MigrationOps.Testing;
using MigrationOps.Workflows;

namespace MigrationOps.Tests.Hosting;

public sealed class HostSettingsTests
{
    private static readonly HostRequest Whole = new()
    {
        BaseFolder = "/project",
        Names = SettingNames.MSBuild,
        Current = "empty",
        Desired = "schema",
        OutputPath = "out",
    };

    [Theory]
    [InlineData(null, GateMode.Enforce)]
    [InlineData("", GateMode.Enforce)]
    [InlineData("Enforce", GateMode.Enforce)]
    [InlineData(" report ", GateMode.Report)]
    public void A_gate_mode_is_a_word(string? word, GateMode mode) => Assert.Equal(mode, HostSettings.Gate(word));

    [Fact]
    public void Another_word_is_refused() => Assert.Equal(HostingIds.UnknownGateMode, Refusal(() => HostSettings.Gate("off")).Id);

    [Fact]
    public void A_setting_that_is_missing_is_named_as_the_host_names_it()
    {
        var names = SettingNames.PowerShell;

        Assert.Equal(HostingIds.CurrentUnset, Refusal(() => HostSettings.Plan(Whole with { Current = " " }, writes: true)).Id);
        Assert.Equal(HostingIds.DesiredUnset, Refusal(() => HostSettings.Plan(Whole with { Desired = null }, writes: true)).Id);
        var failure = Refusal(() => HostSettings.Plan(Whole with { OutputPath = "", Names = names }, writes: true));
        Assert.Equal(HostingIds.OutputUnset, failure.Id);
        Assert.StartsWith("-OutputPath is not set.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_is_rehearsed_unless_the_host_says_no()
    {
        Assert.True(HostSettings.Plan(Whole, writes: true).Rehearse);
        Assert.False(HostSettings.Plan(Whole with { Rehearse = false }, writes: true).Rehearse);
    }

    [Fact]
    public void A_job_that_writes_nothing_needs_no_output_folder() =>
        Assert.Null(HostSettings.Plan(Whole with { OutputPath = null }, writes: false).OutputPath);

    [Fact]
    public void The_configuration_beside_the_project_is_taken_where_none_is_named()
    {
        using var folder = new TemporaryFolder();
        var request = Whole with { BaseFolder = folder.Root };

        Assert.Null(HostSettings.ConfigurationPath(request));
        folder.Write("migrationops.json", "{}");
        Assert.Equal("migrationops.json", HostSettings.ConfigurationPath(request));
        Assert.Equal("strict.json", HostSettings.ConfigurationPath(request with { Configuration = "strict.json" }));
    }

    private static MigrationOpsException Refusal(Func<object> act) => Assert.Throws<MigrationOpsException>(act);
}
