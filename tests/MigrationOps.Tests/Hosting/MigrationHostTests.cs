using MigrationOps.Findings;
using MigrationOps.Hosting;
using MigrationOps.PlanFiles;
using MigrationOps.Testing;

namespace MigrationOps.Tests.Hosting;

public sealed class MigrationHostTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public MigrationHostTests()
    {
        _folder.Write("current.sql", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [Gone] int NULL);");
        _folder.Write("desired.sql", "\nCREATE TABLE [dbo].[T] ([Id] int NOT NULL);");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_blocked_gate_has_exit_code_1_and_no_scripts()
    {
        var result = Host().Plan(Request(), CancellationToken.None);

        Assert.Equal(HostResult.Blocked, result.ExitCode);
        Assert.Equal(_folder.Combine("out"), result.OutputPath);
        Assert.Equal(_folder.Combine("out/plan.json"), result.PlanPath);
        Assert.Equal([BundleNames.Plan, BundleNames.Page, BundleNames.Findings, BundleNames.TestReport, BundleNames.GitHubAnnotations, BundleNames.AzureAnnotations, BundleNames.Comment, BundleNames.Rehearsal], result.Files.Select(file => Path.GetFileName(file)));
        Assert.Contains(result.Messages, message => message is { Id.Value: "MOP1002", Severity: Severity.Error });
    }

    [Fact]
    public void A_reported_gate_has_exit_code_0_and_all_files()
    {
        var result = Host().Plan(Request() with { Gate = "report" }, CancellationToken.None);

        Assert.Equal(HostResult.Succeeded, result.ExitCode);
        Assert.Equal(BundleNames.All.Count + 2, result.Files.Count);
        Assert.DoesNotContain(result.Messages, message => message.Severity == Severity.Error);
    }

    [Fact]
    public void A_failure_has_exit_code_2_and_writes_nothing()
    {
        var result = Host().Plan(Request() with { Current = "missing.dacpac" }, CancellationToken.None);

        Assert.Equal(HostResult.Failed, result.ExitCode);
        Assert.Null(result.Plan);
        Assert.Equal(["current.sql", "desired.sql"], _folder.Files());
    }

    [Fact]
    public void A_test_writes_nothing()
    {
        var result = Host().Test(Request() with { OutputPath = null }, null, CancellationToken.None);

        Assert.Equal(HostResult.Blocked, result.ExitCode);
        Assert.Equal(["current.sql", "desired.sql"], _folder.Files());
    }

    [Fact]
    public void Scripts_are_wrapped_instead_of_planning_the_pair_and_looked_at_without_writing()
    {
        _folder.Write("drop.sql", "ALTER TABLE [dbo].[T] DROP COLUMN [Gone];");
        var request = Request() with { Scripts = ["drop.sql"], Gate = "report" };

        var looked = Host().Rehearse(request with { OutputPath = null }, CancellationToken.None);
        Assert.Equal(["current.sql", "desired.sql", "drop.sql"], _folder.Files());
        var wrapped = Host().Plan(request, CancellationToken.None);

        Assert.Contains(looked.Messages, message => message.Id.Value == "MOP1002" && message.Location!.File == _folder.Combine("drop.sql"));
        Assert.Equal(looked.Messages, wrapped.Messages);
        Assert.Equal(BundleNames.All.Count, wrapped.Files.Count);
        Assert.Equal("drop.sql", wrapped.Plan!.Desired.Source);
    }

    [Fact]
    public void A_written_plan_is_tested_and_exported_without_its_databases()
    {
        var written = Host().WritePlan(Request(), "plans/plan.json", CancellationToken.None);
        File.Delete(_folder.Combine("current.sql"));
        File.Delete(_folder.Combine("desired.sql"));

        Assert.Equal(HostResult.Succeeded, written.ExitCode);
        Assert.Equal(_folder.Combine("plans/plan.json"), written.PlanPath);
        Assert.Equal(HostResult.Blocked, Host().Test(Request(), "plans/plan.json", CancellationToken.None).ExitCode);
        Assert.Equal(HostResult.Blocked, MigrationHost.Export(Request(), "plans/plan.json", CancellationToken.None).ExitCode);
        Assert.Equal(["out/comment.md", "out/gate.azure.txt", "out/gate.github.txt", "out/gate.junit.xml", "out/gate.sarif", "out/plan.json", "out/plan.md", "out/rehearsal.json", "plans/plan.json"], _folder.Files());
    }

    [Fact]
    public void A_plan_that_cannot_be_written_is_told()
    {
        _folder.Write("plans", "a file");

        var result = Host().WritePlan(Request(), "plans/plan.json", CancellationToken.None);

        Assert.Equal(HostResult.Failed, result.ExitCode);
        Assert.Equal(PlanFileIds.OutputNotWritable, Assert.Single(result.Messages).Id);
    }

    [Fact]
    public void Inputs_that_cannot_be_recorded_are_told()
    {
        _folder.Write("obj", "a file");

        Assert.Single(Host().RecordInputs(Request(), _folder.Combine("obj/state.inputs"), CancellationToken.None));
    }

    private static MigrationHost Host() => new(FixedClock.Default);

    private HostRequest Request() => new()
    {
        BaseFolder = _folder.Root,
        Names = SettingNames.MSBuild,
        Current = "current.sql",
        Desired = "desired.sql",
        OutputPath = "out",
    };
}
