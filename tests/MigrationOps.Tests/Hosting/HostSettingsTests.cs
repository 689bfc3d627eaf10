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
    public void Scripts_need_no_desired_database_and_know_their_variables()
    {
        var options = HostSettings.Rehearse(Whole with { Desired = " ", Scripts = ["a.sql", "b.sql"], Variables = ["A=1", "B=x=y", "C="] }, writes: true);

        Assert.Equal(["a.sql", "b.sql"], options.Scripts);
        Assert.Null(options.Desired);
        Assert.Equal(("1", "x=y", ""), (options.Variables["a"], options.Variables["B"], options.Variables["C"]));
    }

    [Fact]
    public void A_job_without_scripts_is_refused() =>
        Assert.Equal(HostingIds.ScriptUnset, Refusal(() => HostSettings.Rehearse(Whole, writes: false)).Id);

    [Theory]
    [InlineData("hush")]
    [InlineData("=hush")]
    [InlineData(" =hush")]
    public void A_variable_without_a_name_or_a_value_is_refused(string variable) =>
        Assert.Equal(HostingIds.VariableMalformed, Refusal(() => HostSettings.Rehearse(Whole with { Scripts = ["a.sql"], Variables = [variable] }, writes: false)).Id);

    [Fact]
    public void The_value_of_a_malformed_variable_is_not_told() =>
        Assert.DoesNotContain("hush", Refusal(() => HostSettings.Rehearse(Whole with { Scripts = ["a.sql"], Variables = ["=hush"] }, writes: false)).Message, StringComparison.Ordinal);

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
