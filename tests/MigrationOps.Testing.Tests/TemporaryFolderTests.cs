namespace MigrationOps.Testing.Tests;

public class TemporaryFolderTests
{
    [Fact]
    public void A_temporary_folder_lists_what_was_written_and_is_gone_afterwards()
    {
        var folder = new TemporaryFolder();
        folder.Write("b.sql", "SELECT 1;");
        folder.Write("a/c.sql", "SELECT 2;");

        Assert.Equal(["a/c.sql", "b.sql"], folder.Files());
        folder.Dispose();
        Assert.False(Directory.Exists(folder.Root));
    }
}
