using MigrationOps.Hosting;
using MigrationOps.Testing;
using MigrationOps.Workflows.Docs;

namespace MigrationOps.Tests.Workflows.Docs;

public sealed class DocsWorkflowTests
{
    private const string Expected = "tests/MigrationOps.Tests/Workflows/Docs/expected";

    [Theory]
    [InlineData(DocsWorkflow.Dictionary)]
    [InlineData(DocsWorkflow.Diagrams)]
    public void The_pages_of_the_sample_tell_its_tables_views_and_keys(string page)
    {
        using var folder = new TemporaryFolder();
        var options = new DocsOptions { BaseFolder = RepositoryFolder.Combine("docs/samples/shop"), Source = "v2", OutputPath = folder.Root };

        var files = DocsWorkflow.Run(options, CancellationToken.None).Files;

        Assert.Equal([DocsWorkflow.Dictionary, DocsWorkflow.Diagrams], files.Select(Path.GetFileName));
        GoldenFile.Verify($"{Expected}/{page}", File.ReadAllText(Path.Combine(folder.Root, page)));
    }

    [Fact]
    public void Descriptions_of_the_source_stand_beside_what_they_describe()
    {
        using var folder = new TemporaryFolder();
        folder.Write("source.sql", """
            CREATE TABLE dbo.Orders (OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY, Note varchar(10) NULL);
            GO
            EXEC sys.sp_addextendedproperty N'MS_Description', N'What a customer''s order is.', N'SCHEMA', N'dbo', N'TABLE', N'Orders';
            GO
            EXEC sys.sp_addextendedproperty N'MS_Description', N'Free | text.', N'SCHEMA', N'dbo', N'TABLE', N'Orders', N'COLUMN', N'Note';
            """);
        var request = new HostRequest { BaseFolder = folder.Root, Names = SettingNames.PowerShell, Desired = "source.sql", OutputPath = "pages" };

        var result = MigrationHost.Document(request, CancellationToken.None);
        var dictionary = File.ReadAllText(result.Files[0]);

        Assert.Contains("\n\nWhat a customer's order is.\n\n", dictionary, StringComparison.Ordinal);
        Assert.Contains("| `Note` | `VARCHAR (10)` | yes |  |  | Free \\| text. |", dictionary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_and_a_folder_must_be_named()
    {
        var request = new HostRequest { BaseFolder = RepositoryFolder.Root, Names = SettingNames.PowerShell, OutputPath = "pages" };

        Assert.Equal(HostingIds.DesiredUnset, Assert.Single(MigrationHost.Document(request, CancellationToken.None).Messages).Id);
    }
}
