using MigrationOps.Model;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Readers;

public class ColumnstoreIndexReaderTests
{
    [Fact]
    public void A_clustered_one_lists_no_columns_for_it_holds_them_all() =>
        Assert.Empty(Read(Property("IsClustered", "True")).Columns);

    [Fact]
    public void A_nonclustered_one_lists_its_columns() =>
        Assert.Equal([new Identifier("a")], Read().Columns);

    [Fact]
    public void Order_delay_and_archive_compression_are_read()
    {
        var index = Read(
            Property("IsClustered", "True"),
            Property("CompressionDelay", "10"),
            Refers("OrderedColumns", "[dbo].[T].[a]"),
            Relationship("DataCompressionOptions", Element("SqlDataCompressionOption", null, Property("CompressionLevel", "4"), Property("PartitionNumber", "1"))));

        Assert.Equal(10, index.CompressionDelay);
        Assert.Equal([new Identifier("a")], index.OrderedColumns);
        Assert.Equal([new CompressionSetting("COLUMNSTORE_ARCHIVE")], index.Compression);
        Assert.Empty(index.Unknown);
    }

    private static ColumnstoreIndex Read(params IEnumerable<string> content) => Assert.IsType<ColumnstoreIndex>(Assert.Single(Reading.Single<Table>(
        Table("[dbo].[T]", Column("[dbo].[T].[a]")),
        Element(
            "SqlColumnStoreIndex",
            "[dbo].[T].[cs]",
            [.. content, Relationship("ColumnSpecifications", Element("SqlIndexedColumnSpecification", null, Refers("Column", "[dbo].[T].[a]"))), Refers("IndexedObject", "[dbo].[T]")])).Indexes));
}
