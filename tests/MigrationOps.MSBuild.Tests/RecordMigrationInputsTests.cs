using MigrationOps.Testing;

namespace MigrationOps.MSBuild.Tests;

public sealed class RecordMigrationInputsTests
{
    [Fact]
    public void The_file_is_written_and_left_alone_where_nothing_changed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("desired.sql", "CREATE TABLE [dbo].[T] ([Id] int);");
        var file = folder.Combine("obj/state.inputs");

        Assert.True(Execute(folder));
        var old = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, old);
        Assert.True(Execute(folder));

        Assert.Equal(old, File.GetLastWriteTimeUtc(file));
        folder.Write("desired.sql", "CREATE TABLE [dbo].[T] ([Id] bigint);");
        Assert.True(Execute(folder));
        Assert.NotEqual(old, File.GetLastWriteTimeUtc(file));
    }

    private static bool Execute(TemporaryFolder folder)
    {
        using var task = new RecordMigrationInputs
        {
            BuildEngine = new RecordingEngine(),
            ProjectDirectory = folder.Root,
            Current = "empty",
            Desired = "desired.sql",
            InputsFile = "obj/state.inputs",
        };
        return task.Execute();
    }
}
