using MigrationOps.Dacpac;
using MigrationOps.Model;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Binding;
using MigrationOps.TransactSql.Outlines;

namespace MigrationOps.Scenarios.Tests.Packages;

/// <summary>What is written of a real DACPAC reads back equal.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [CaseTheory]
    [CaseDacpacs]
    public void A_package_that_is_written_again_reads_back_equal(string path)
    {
        var original = DatabaseBinder.Complete(DacpacFile.Load(CaseFolder.Combine(path)));

        var written = WriteAndRead(original);

        Assert.Equal(original.Model.Settings, written.Model.Settings);
        Assert.Equal(original.Model.Elements.Select(element => element.Id), written.Model.Elements.Select(element => element.Id));
        Assert.All(original.Model.Elements.Zip(written.Model.Elements), pair => Assert.Equal(pair.First, pair.Second));
        Assert.Equal(original.Renames, written.Renames);
        Assert.Equal(original.SqlCmdVariables, written.SqlCmdVariables);
        Assert.Empty(Pipeline.Compare(original, written).Changes);
        Assert.Empty(Pipeline.Compare(written, original).Changes);
    }

    [CaseTheory]
    [CaseDacpacs]
    public void What_texts_name_is_written_as_well(string path)
    {
        var original = DatabaseBinder.Complete(DacpacFile.Load(CaseFolder.Combine(path)));

        var written = WriteAndRead(original);

        Assert.All(
            original.Model.Elements.SelectMany(element => element.Parts.Prepend(element)),
            element => Assert.Equal(original.Dependencies.UsesOf(element.Id), written.Dependencies.UsesOf(element.Id)));
        Assert.Equal(original.ResultColumns.Where(pair => pair.Value.Count > 0).ToHashSet(), written.ResultColumns.Where(pair => pair.Value.Count > 0).ToHashSet());
    }

    [CaseTheory]
    [CaseDacpacs]
    public void The_same_database_gives_the_same_bytes(string path)
    {
        var original = DatabaseBinder.Complete(DacpacFile.Load(CaseFolder.Combine(path)));
        var (first, second) = (_folder.Combine("first.dacpac"), _folder.Combine("second.dacpac"));

        Write(original, first);
        Write(DacpacFile.Load(first), second);

        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
    }

    private LoadedDatabase WriteAndRead(LoadedDatabase database)
    {
        Write(database, _folder.Combine("written.dacpac"));
        var written = DacpacFile.Load(_folder.Combine("written.dacpac"));
        Assert.DoesNotContain(written.Notes, note => note.Id == DacpacErrors.ChecksumDiffers || note.Id == DacpacErrors.ChecksumUnknown);
        return written;
    }

    private static void Write(LoadedDatabase database, string path) =>
        new DacpacWriter(new ModuleOutliner(database.Model.Settings)).Write(path, database, new PackageDescription { Name = "Test" });
}
