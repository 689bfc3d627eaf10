namespace MigrationOps.Testing.Tests;

public class CaseFolderTests
{
    [Fact]
    public void A_reason_to_skip_is_given_exactly_where_the_folder_is_absent()
        => Assert.Equal(Directory.Exists(CaseFolder.Root), CaseFolder.SkipReason is null);

    [Fact]
    public void The_folder_is_named_by_a_full_path() => Assert.True(Path.IsPathFullyQualified(CaseFolder.Root), CaseFolder.Root);

    [CaseTheory]
    [DdlCases]
    public void Every_small_pair_is_complete(DdlCase pair)
    {
        string[] files = [pair.CurrentDacpac, pair.DesiredDacpac, pair.CurrentSql, pair.DesiredSql, pair.DacFxScript, pair.DacFxReport];

        Assert.All(files, file => Assert.True(File.Exists(file), file));
    }

    [CaseFact]
    public void Dacpacs_of_every_corner_are_listed()
    {
        Assert.Contains("real/kitchen-sink/v1.dacpac", CaseFolder.Dacpacs);
        Assert.Contains("ddl/07_widen/current.dacpac", CaseFolder.Dacpacs);
    }
}
