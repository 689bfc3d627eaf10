using MigrationOps.Model;
using MigrationOps.Operations.Archive;

namespace MigrationOps.Core.Tests.Operations.Archive;

public class ArchiveNameTests
{
    [Fact]
    public void What_is_archived_has_the_same_name_in_every_plan() =>
        Assert.Equal("[migrationops].[archive_T_B_FCD730F5]", ArchiveName.Of(SqlName.Of("dbo", "T", "B")).ToString());

    [Fact]
    public void Tables_of_two_schemas_have_archives_of_two_names() =>
        Assert.NotEqual(ArchiveName.Of(SqlName.Of("a", "T")), ArchiveName.Of(SqlName.Of("b", "T")));

    [Fact]
    public void A_long_name_is_cut_and_stays_one_of_its_own()
    {
        var (one, other) = (new string('x', 127) + "1", new string('x', 127) + "2");

        Assert.Equal(128, ArchiveName.Of(SqlName.Of("dbo", one)).Last.Value.Length);
        Assert.NotEqual(ArchiveName.Of(SqlName.Of("dbo", one)), ArchiveName.Of(SqlName.Of("dbo", other)));
    }
}
