using MigrationOps.Model;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Readers;

public class ForeignKeyReaderTests
{
    [Theory]
    [InlineData("0", ReferentialAction.NoAction)]
    [InlineData("1", ReferentialAction.Cascade)]
    [InlineData("2", ReferentialAction.SetNull)]
    [InlineData("3", ReferentialAction.SetDefault)]
    public void All_that_a_foreign_key_has_is_read(string number, ReferentialAction action)
    {
        var table = Reading.Single<Table>(
            Table("[dbo].[T]", Column("[dbo].[T].[a]"), Column("[dbo].[T].[b]")),
            Element(
                "SqlForeignKeyConstraint",
                null,
                Property("OnDeleteAction", number),
                Property("OnUpdateAction", number),
                Property("IsNotForReplication", "True"),
                Property("IsDisabled", "True"),
                Refers("Columns", "[dbo].[T].[b]", "[dbo].[T].[a]"),
                Refers("DefiningTable", "[dbo].[T]"),
                Refers("ForeignTable", "[app].[U]"),
                Refers("ForeignColumns", "[app].[U].[y]", "[app].[U].[x]")));

        var key = Assert.IsType<ForeignKey>(Assert.Single(table.Constraints));
        Assert.Null(key.Name);
        Assert.Equal(["b", "a"], key.Columns.Select(column => column.Value));
        Assert.Equal("[app].[U]", key.ReferencedTable.ToString());
        Assert.Equal(["y", "x"], key.ReferencedColumns.Select(column => column.Value));
        Assert.Equal((action, action), (key.OnDelete, key.OnUpdate));
        Assert.True(key is { IsNotForReplication: true, IsDisabled: true });
        Assert.Empty(key.Unknown);
    }
}
