using System.IO.Compression;
using MigrationOps.Findings;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Sources;
using MigrationOps.Workflows;

namespace MigrationOps.Tests.Workflows;

public sealed class DatabaseLoaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_path_without_anything_is_told_with_what_would_be_right()
    {
        var failure = Refusal("missing.sql");

        Assert.Equal(WorkflowIds.SourceMissing, failure.Id);
        Assert.Contains(_folder.Combine("missing.sql"), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_kind_is_told()
    {
        _folder.Write("notes.txt", "SELECT 1;");

        Assert.Equal(WorkflowIds.UnknownSource, Refusal("notes.txt").Id);
    }

    [Fact]
    public void A_zip_of_any_name_is_read_as_a_DACPAC()
    {
        using (var archive = ZipFile.Open(_folder.Combine("package.bin"), ZipArchiveMode.Create))
        {
            archive.CreateEntry("readme.txt");
        }

        var failure = Refusal("package.bin");

        Assert.StartsWith("MOP8", failure.Id.Value, StringComparison.Ordinal);
        Assert.NotEqual(WorkflowIds.UnknownSource, failure.Id);
    }

    [Fact]
    public void A_DACPAC_that_is_no_zip_is_told_as_such()
    {
        _folder.Write("broken.dacpac", "no zip");

        Assert.NotEqual(WorkflowIds.UnknownSource, Refusal("broken.dacpac").Id);
    }

    private MigrationOpsException Refusal(string path) =>
        Assert.Throws<MigrationOpsException>(() => DatabaseLoader.Load(_folder.Combine(path), new SqlSourceOptions(), CancellationToken.None));
}
