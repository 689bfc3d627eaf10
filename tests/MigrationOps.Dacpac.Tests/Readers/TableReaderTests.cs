using System.Numerics;
using MigrationOps.Model;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Readers;

public class TableReaderTests
{
    [Fact]
    public void Names_with_brackets_emoji_and_line_breaks_are_kept()
    {
        var table = Reading.Single<Table>(Table("[dbo].[We]]ird\n🙂. Name]", Column("[dbo].[We]]ird\n🙂. Name].[it's $(x)]")));

        Assert.Equal(SqlName.Of("dbo", "We]ird\n🙂. Name"), table.Name);
        Assert.Equal("it's $(x)", Assert.Single(table.Columns).Name.Last.Value);
    }

    [Fact]
    public void Columns_keep_their_order_and_have_the_defaults_of_the_format()
    {
        var table = Reading.Single<Table>(Table("[dbo].[T]", Column("[dbo].[T].[b]"), Column("[dbo].[T].[a]", "int", Property("IsNullable", "False"))));

        Assert.Equal(["b", "a"], table.Columns.Select(column => column.Name.Last.Value));
        Assert.True(table.Columns[0].IsNullable);
        Assert.False(table.Columns[1].IsNullable);
    }

    [Fact]
    public void Identity_starts_at_one_unless_told_otherwise()
    {
        var table = Reading.Single<Table>(Table(
            "[dbo].[T]",
            Column("[dbo].[T].[a]", "int", Property("IsIdentity", "True")),
            Column("[dbo].[T].[b]", "decimal", Property("IsIdentity", "True"), Property("IdentitySeed", "-99999999999999999999"), Property("IdentityIncrement", "5"), Property("IdentityIsNotForReplication", "True"))));

        Assert.Equal(new IdentityProperty(1, 1), table.Columns[0].Identity);
        Assert.Equal(new IdentityProperty(BigInteger.Parse("-99999999999999999999", System.Globalization.CultureInfo.InvariantCulture), 5, true), table.Columns[1].Identity);
    }

    [Fact]
    public void What_the_model_has_no_property_for_is_kept_as_unknown()
    {
        var table = Reading.Single<Table>(
            Element(
                "SqlTable",
                "[dbo].[T]",
                Property("IsFromTheFuture", "True"),
                Relationship("Columns", Column("[dbo].[T].[a]", "int", Property("EncryptionType", "1"), Refers("ColumnEncryptionKey", "[k]"))),
                Refers("FilegroupFromTheFuture", "[fg]")));

        Assert.Equal(["FilegroupFromTheFuture", "IsFromTheFuture"], table.Unknown.Select(property => property.Name));
        Assert.Equal(["ColumnEncryptionKey", "EncryptionType"], table.Columns[0].Unknown.Select(property => property.Name));
    }

    [Theory]
    [InlineData("[fg]", null, "[fg]")]
    [InlineData("[PRIMARY]", null, null)]
    [InlineData("[PRIMARY]", "[fg]", "[PRIMARY]")]
    public void Large_values_lie_with_the_rows_unless_they_are_said_to_lie_elsewhere(string stated, string? rows, string? read)
    {
        string[] places = rows is null ? [Refers("FilegroupForTextImage", stated)] : [Refers("FilegroupForTextImage", stated), Refers("Filegroup", rows)];
        var table = Reading.Single<Table>(Element("SqlTable", "[dbo].[T]", [Relationship("Columns", Column("[dbo].[T].[a]", "int")), Refers("FileStreamFilegroup", "[fs]"), .. places]));

        Assert.Equal(read, table.TextImageOn?.ToString());
        Assert.Equal("[fs]", table.FileStreamOn?.ToString());
    }

    [Fact]
    public void A_number_of_an_enumeration_that_is_not_known_is_kept_as_unknown()
    {
        var table = Reading.Single<Table>(Element("SqlTable", "[dbo].[T]", Property("LockEscalation", "7"), Relationship("Columns", Column("[dbo].[T].[a]"))));

        Assert.Equal(new UnknownProperty("LockEscalation", "7"), Assert.Single(table.Unknown));
    }

    [Fact]
    public void A_property_inside_a_type_is_kept_as_unknown_with_its_path()
    {
        var column = Element("SqlSimpleColumn", "[dbo].[T].[a]", Type("int", Property("Shape", "round")));

        Assert.Equal(new UnknownProperty("TypeSpecifier[1].Shape", "round"), Assert.Single(Reading.Single<Table>(Table("[dbo].[T]", column)).Columns[0].Unknown));
    }

    [Fact]
    public void Annotations_say_nothing_of_a_table()
    {
        var annotated = Table("[dbo].[T]", Column("[dbo].[T].[a]")).Replace("</Element></Entry>", "<Annotation Type=\"SqlInlineConstraintAnnotation\" Disambiguator=\"3\" /></Element></Entry>", StringComparison.Ordinal);

        Assert.Equal(Reading.Of(Table("[dbo].[T]", Column("[dbo].[T].[a]"))).Model, Reading.Of(annotated).Model);
    }

    [Fact]
    public void The_columns_of_every_graph_table_are_left_out()
    {
        var node = Element("SqlTable", "[dbo].[N]", Property("IsNode", "True"), Relationship("Columns", Column("[dbo].[N].[$node_id]", "nvarchar", Property("GraphType", "2")), Column("[dbo].[N].[a]")));

        var table = Reading.Single<Table>(node);

        Assert.Equal(GraphRole.Node, table.Graph);
        Assert.Equal("a", Assert.Single(table.Columns).Name.Last.Value);
    }

    [Fact]
    public void An_automatic_history_table_and_its_index_are_no_elements()
    {
        var current = Element(
            "SqlTable",
            "[dbo].[T]",
            Property("RetentionUnit", "5"),
            Property("RetentionValue", "6"),
            Relationship("Columns", Column("[dbo].[T].[a]")),
            Refers("TemporalSystemVersioningHistoryTable", "[dbo].[H]"));
        var history = Element("SqlTable", "[dbo].[H]", Property("IsAutoGeneratedHistoryTable", "True"), Relationship("Columns", Column("[dbo].[H].[a]")));
        var index = Element("SqlIndex", "[dbo].[H].[ix_H]", Relationship("ColumnSpecifications", IndexColumn("[dbo].[H].[a]")), Refers("IndexedObject", "[dbo].[H]"));

        var database = Reading.Of(current, history, index);

        Assert.Empty(database.Notes);
        Assert.Equal(
            new SystemVersioning { HistoryTable = SqlName.Of("dbo", "H"), Retention = "6 MONTHS", HasAutomaticHistoryTable = true },
            ((Table)Assert.Single(database.Model.Elements)).SystemVersioning);
    }

    [Fact]
    public void Another_index_of_an_automatic_history_table_is_not_lost()
    {
        var history = Element("SqlTable", "[dbo].[H]", Property("IsAutoGeneratedHistoryTable", "True"), Relationship("Columns", Column("[dbo].[H].[a]")));
        var index = Element("SqlIndex", "[dbo].[H].[other]", Relationship("ColumnSpecifications", IndexColumn("[dbo].[H].[a]")), Refers("IndexedObject", "[dbo].[H]"));

        var database = Reading.Of(history, index);

        Assert.Equal("SqlIndex", Assert.Single(database.Model.All<OpaqueObject>()).TypeName);
        Assert.Equal(DacpacErrors.HostMissing, Assert.Single(database.Notes).Id);
    }

    [Fact]
    public void The_statistics_option_of_memory_optimised_tables_goes_without_saying()
    {
        string[] Elements(string isMemoryOptimized) =>
        [
            Element("SqlTable", "[dbo].[T]", Property("IsMemoryOptimized", isMemoryOptimized), Relationship("Columns", Column("[dbo].[T].[a]"))),
            Element("SqlPrimaryKeyConstraint", "[dbo].[PK]", Property("DoRecomputeStatistics", "False"), Relationship("ColumnSpecifications", IndexColumn("[dbo].[T].[a]")), Refers("DefiningTable", "[dbo].[T]")),
        ];

        Assert.True(Reading.Single<Table>(Elements("True")).PrimaryKey!.Options.RecomputeStatistics);
        Assert.False(Reading.Single<Table>(Elements("False")).PrimaryKey!.Options.RecomputeStatistics);
    }

    [Fact]
    public void The_primary_filegroup_goes_without_saying_unless_another_is_the_default()
    {
        var table = Element("SqlTable", "[dbo].[T]", Relationship("Columns", Column("[dbo].[T].[a]")), RefersToBuiltIn("Filegroup", "[PRIMARY]"));

        Assert.Null(Reading.Single<Table>(table).Placement);
        Assert.Equal("PRIMARY", Reading.Single<Table>(table, Element("SqlDatabaseOptions", null, Refers("DefaultFilegroup", "[fg]"))).Placement?.DataSpace.Value);
    }

    private static string IndexColumn(string name) => Element("SqlIndexedColumnSpecification", null, Refers("Column", name));
}
