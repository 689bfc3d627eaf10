using MigrationOps.Findings;
using MigrationOps.PlanFiles;
using MigrationOps.Testing;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Rehearse;

namespace MigrationOps.Tests.Workflows.Rehearse;

public sealed class RehearseWorkflowTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RehearseWorkflowTests()
    {
        _folder.Write("current.sql", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [Old] int NULL);");
        _folder.Write("add.sql", "ALTER TABLE [dbo].[T] ADD [New] int NULL;\nGO\nUPDATE [dbo].[T] SET [New] = [Old] WHERE [New] IS NULL;\nGO\nCREATE INDEX [IX] ON [dbo].[T] ([New]);");
        _folder.Write("drop.sql", "\nALTER TABLE [dbo].[T] DROP COLUMN [Old];");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_script_becomes_a_bundle_that_is_proven()
    {
        var result = Run(Options("add.sql") with { OutputPath = "out" });

        Assert.False(result.IsBlocked);
        Assert.DoesNotContain(result.Plan.Findings, finding => finding.Severity == Severity.Error);
        Assert.True(result.Plan.Rehearsal!.Proven);
        Assert.Equal(BundleNames.All.Count, result.Files.Count);
        Assert.Equal(["AddColumn", "RunStatements"], result.Plan.Phases[0].Operations.Select(operation => operation.Kind));
    }

    [Fact]
    public void Scripts_run_in_their_order_and_findings_point_at_the_file_and_line()
    {
        var result = Run(Options("add.sql", "drop.sql"));

        var finding = Assert.Single(result.Plan.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal("MOP1002", finding.Id.Value);
        Assert.Equal(("drop.sql", 2), (finding.Location!.File, finding.Location.Line));
        Assert.True(result.IsBlocked);
        Assert.Contains(Run(Options("drop.sql", "add.sql")).Plan.Findings, stops => stops is { Id.Value: "MOP6101", Location: { File: "add.sql", Line: 3 } });
    }

    [Fact]
    public void A_script_that_ends_elsewhere_is_an_error()
    {
        _folder.Write("desired.sql", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [Old] int NULL, [New] bigint NULL, INDEX [IX] ([New]));");

        var result = Run(Options("add.sql") with { Desired = "desired.sql" });

        var finding = Assert.Single(result.Plan.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal("MOP6106", finding.Id.Value);
        Assert.Contains("[dbo].[T].[New] has Type", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_become_a_plan_is_an_error_only_where_one_is_asked_for()
    {
        _folder.Write("rows.sql", "INSERT INTO [dbo].[T] ([Id]) VALUES (1);");

        var looked = Run(Options("rows.sql"));
        var asked = Run(Options("rows.sql") with { OutputPath = "out", Gate = GateMode.Report });

        Assert.Equal(("MOP6102", Severity.Information), (looked.Plan.Findings[0].Id.Value, looked.Plan.Findings[0].Severity));
        Assert.False(looked.IsBlocked);
        Assert.Equal(("MOP6102", Severity.Error), (asked.Plan.Findings[0].Id.Value, asked.Plan.Findings[0].Severity));
        Assert.Contains("THROW 59012", File.ReadAllText(_folder.Combine("out/expand.deploy.sql")), StringComparison.Ordinal);
    }

    [Fact]
    public void Variables_and_included_files_are_those_of_sqlcmd()
    {
        _folder.Write("deploy/main.sql", ":r .\\parts\\column.sql\nGO\n:r parts/index.sql");
        _folder.Write("deploy/parts/column.sql", "ALTER TABLE [dbo].[T] ADD [$(Column)] int NULL;");
        _folder.Write("deploy/parts/index.sql", "CREATE INDEX [IX] ON [dbo].[T] ([Missing]);");

        var result = Run(Options("deploy/main.sql") with { Variables = new Dictionary<string, string> { ["Column"] = "New" } });

        var finding = Assert.Single(result.Plan.Findings);
        Assert.Equal(("MOP6101", "deploy/parts/index.sql"), (finding.Id.Value, finding.Location!.File));
    }

    [Fact]
    public void A_first_deployment_needs_no_desired_database()
    {
        _folder.Write("first.sql", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL);");

        Assert.True(Run(Options("first.sql") with { Current = EmptyDatabase.Word }).Plan.Rehearsal!.Proven);
    }

    [Fact]
    public void A_missing_script_is_named()
    {
        var failure = Assert.Throws<MigrationOpsException>(() => Run(Options("missing.sql") with { OutputPath = "out" }));

        Assert.Equal(WorkflowIds.SourceMissing, failure.Id);
        Assert.False(Directory.Exists(_folder.Combine("out")));
    }

    private RehearseOptions Options(params string[] scripts) => new()
    {
        BaseFolder = _folder.Root,
        Scripts = [.. scripts],
        Current = "current.sql",
        AsOf = new DateOnly(2026, 6, 1),
    };

    private static RehearseResult Run(RehearseOptions options) => new RehearseWorkflow(TimeProvider.System).Run(options, CancellationToken.None);
}
