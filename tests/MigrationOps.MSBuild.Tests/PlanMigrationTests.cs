using MigrationOps.PlanFiles;
using MigrationOps.Testing;

namespace MigrationOps.MSBuild.Tests;

public sealed class PlanMigrationTests : IDisposable
{
    private const string OneTable = "CREATE TABLE [dbo].[T]\n(\n    [Id] int NOT NULL\n);\n";

    private readonly TemporaryFolder _folder = new();
    private readonly RecordingEngine _engine = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_open_gate_leaves_the_whole_bundle()
    {
        Assert.True(Execute("empty", OneTable));

        Assert.Empty(_engine.Errors);
        Assert.Equal(BundleNames.All.Select(name => "out/" + name).Order(StringComparer.Ordinal), _folder.Files().Where(IsOutput));
    }

    [Fact]
    public void A_refused_drop_is_an_error_with_code_file_and_line()
    {
        _folder.Write("current.sql", OneTable.Replace("int NOT NULL", "int NOT NULL,\n    [Gone] int NULL", StringComparison.Ordinal));

        Assert.False(Execute("current.sql", OneTable));

        var error = Assert.Single(_engine.Errors);
        Assert.Equal("MOP1002", error.Code);
        Assert.Equal("docs/rules/MOP1002.md", error.HelpLink);
        Assert.Equal(_folder.Combine("desired.sql"), error.File);
        Assert.Equal(1, error.LineNumber);
        Assert.Equal(["out/comment.md", "out/gate.azure.txt", "out/gate.github.txt", "out/gate.junit.xml", "out/gate.sarif", "out/plan.json", "out/plan.md", "out/rehearsal.json"], _folder.Files().Where(IsOutput));
    }

    [Fact]
    public void Report_mode_warns_and_writes_scripts()
    {
        _folder.Write("current.sql", OneTable.Replace("int NOT NULL", "int NOT NULL,\n    [Gone] int NULL", StringComparison.Ordinal));

        Assert.True(Execute("current.sql", OneTable, "report"));

        Assert.Contains(_engine.Warnings, warning => warning.Code == "MOP1002");
        Assert.Empty(_engine.Errors);
        Assert.Equal(BundleNames.All.Count + 2, _folder.Files().Count(IsOutput));
    }

    [Fact]
    public void A_message_without_a_place_names_the_project()
    {
        Assert.False(Execute(null, OneTable));

        var error = Assert.Single(_engine.Errors);
        Assert.Equal("MOP7201", error.Code);
        Assert.Equal(_folder.Combine("shop.proj"), error.File);
        Assert.DoesNotContain(_folder.Files(), IsOutput);
    }

    [Fact]
    public void A_cancelled_task_fails_and_writes_nothing()
    {
        using var task = Task("empty", OneTable, null);
        task.Cancel();

        Assert.False(task.Execute());

        Assert.Empty(_engine.Errors);
        Assert.DoesNotContain(_folder.Files(), IsOutput);
    }

    [Fact]
    public void Braces_in_a_message_stay_as_they_are()
    {
        Assert.False(Execute("{0}{", OneTable));

        Assert.Contains("{0}{", Assert.Single(_engine.Errors).Message, StringComparison.Ordinal);
    }

    private static bool IsOutput(string file) => file.StartsWith("out/", StringComparison.Ordinal);

    private bool Execute(string? current, string desired, string? gate = null)
    {
        using var task = Task(current, desired, gate);
        return task.Execute();
    }

    private PlanMigration Task(string? current, string desired, string? gate)
    {
        _folder.Write("desired.sql", desired);
        return new PlanMigration
        {
            BuildEngine = _engine,
            ProjectDirectory = _folder.Root,
            ProjectFile = _folder.Combine("shop.proj"),
            Current = current,
            Desired = "desired.sql",
            OutputDirectory = _folder.Combine("out"),
            Gate = gate,
        };
    }
}
