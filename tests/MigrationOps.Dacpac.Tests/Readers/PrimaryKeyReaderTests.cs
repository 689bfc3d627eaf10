using MigrationOps.Findings;
using MigrationOps.Model;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Readers;

public class PrimaryKeyReaderTests
{
    private static readonly string TableT = Table("[dbo].[T]", Column("[dbo].[T].[a]"), Column("[dbo].[T].[b]"));

    [Fact]
    public void A_key_is_clustered_unless_told_otherwise()
    {
        Assert.True(Key().IsClustered);
        Assert.False(Key(Property("IsClustered", "False")).IsClustered);
    }

    [Fact]
    public void The_name_that_the_server_made_up_is_no_name()
    {
        var key = Element(
            "SqlPrimaryKeyConstraint",
            null,
            Relationship("ColumnSpecifications", Specification("[dbo].[T].[a]")),
            Refers("DefiningTable", "[dbo].[T]"),
            "<Annotation Type=\"SqlInlineConstraintAnnotation\" Name=\"[dbo].[PK__T__70C9A735A23DD441]\" Disambiguator=\"5\" />");

        Assert.Null(Reading.Single<Table>(TableT, key).PrimaryKey!.Name);
    }

    [Fact]
    public void Columns_keep_order_and_direction()
    {
        var key = Key(columns: [Specification("[dbo].[T].[b]", Property("IsAscending", "False")), Specification("[dbo].[T].[a]")]);

        Assert.Equal([new IndexColumn(new Identifier("b"), true), new IndexColumn(new Identifier("a"))], key.Columns);
    }

    [Fact]
    public void All_options_are_read()
    {
        var key = Key([
            Property("FillFactor", "80"), Property("IsPadded", "True"), Property("DoIgnoreDuplicateKey", "True"), Property("DoRecomputeStatistics", "False"),
            Property("DoAllowRowLocks", "False"), Property("DoAllowPageLocks", "False"), Property("DoOptimizeForSequentialKey", "True"), Property("IsHash", "True"), Property("BucketCount", "4294967296")]);

        var expected = new IndexOptions
        {
            FillFactor = 80,
            IsPadded = true,
            IgnoreDuplicateKey = true,
            RecomputeStatistics = false,
            AllowRowLocks = false,
            AllowPageLocks = false,
            OptimizeForSequentialKey = true,
            IsHash = true,
            BucketCount = 4294967296,
        };
        Assert.Equal(expected, key.Options);
        Assert.Empty(key.Unknown);
    }

    [Fact]
    public void Compression_names_partitions_only_where_there_are_several()
    {
        var compression = Relationship("DataCompressionOptions", Element("SqlDataCompressionOption", null, Property("CompressionLevel", "2"), Property("PartitionNumber", "1")));
        var partitions = Refers("PartitionScheme", "[ps]") + Refers("PartitionColumn", "[dbo].[T].[a]");

        Assert.Equal([new CompressionSetting("PAGE")], Key([compression]).Compression);
        Assert.Equal([new CompressionSetting("PAGE", 1)], Key([compression, partitions]).Compression);
        Assert.Equal(new Placement(new Identifier("ps"), new Identifier("a")), Key([compression, partitions]).Placement);
    }

    [Fact]
    public void A_key_without_its_table_is_refused()
    {
        var key = Element("SqlPrimaryKeyConstraint", "[dbo].[PK]", Relationship("ColumnSpecifications", Specification("[dbo].[T].[a]")));

        var fault = Assert.Throws<MigrationOpsException>(() => Reading.Of(TableT, key));

        Assert.Equal(DacpacErrors.IncompleteElement, fault.Id);
        Assert.Contains("SqlPrimaryKeyConstraint [dbo].[PK]", fault.Message, StringComparison.Ordinal);
        Assert.Contains("DefiningTable", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flag_that_is_none_is_refused()
    {
        var fault = Assert.Throws<MigrationOpsException>(() => Key(Property("IsClustered", "maybe")));

        Assert.Equal(DacpacErrors.UnreadableValue, fault.Id);
        Assert.Contains("'maybe'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_a_table_that_is_not_there_stays_opaque()
    {
        var key = Element("SqlPrimaryKeyConstraint", "[dbo].[PK]", Relationship("ColumnSpecifications", Specification("[dbo].[X].[a]")), Refers("DefiningTable", "[dbo].[X]"));

        var database = Reading.Of(TableT, key);

        Assert.Equal("[dbo].[PK]", Assert.Single(database.Model.All<OpaqueObject>()).Name.ToString());
        Assert.Contains("[dbo].[X]", Assert.Single(database.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_found_whatever_the_letter_case_says()
    {
        var key = Element("SqlPrimaryKeyConstraint", "[dbo].[PK]", Relationship("ColumnSpecifications", Specification("[DBO].[t].[a]")), Refers("DefiningTable", "[DBO].[t]"));

        Assert.NotNull(Reading.Single<Table>(TableT, key).PrimaryKey);
    }

    private static PrimaryKey Key(string property = "", string[]? columns = null) => Key([property], columns);

    private static PrimaryKey Key(string[] content, string[]? columns = null)
    {
        var key = Element(
            "SqlPrimaryKeyConstraint",
            "[dbo].[PK]",
            [.. content, Relationship("ColumnSpecifications", columns ?? [Specification("[dbo].[T].[a]")]), Refers("DefiningTable", "[dbo].[T]")]);
        return Reading.Single<Table>(TableT, key).PrimaryKey!;
    }

    private static string Specification(string column, params IEnumerable<string> properties) =>
        Element("SqlIndexedColumnSpecification", null, [.. properties, Refers("Column", column)]);
}
