using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Core.Tests.Scripting.Writers;

internal static class IndexSamples
{
    private static readonly RowstoreIndex Index = new()
    {
        Name = Sample.Orders.Child("IX_Orders"),
        Columns = [new IndexColumn(new Identifier("Code")), new IndexColumn(new Identifier("Year"), IsDescending: true)],
        IncludedColumns = [new Identifier("Price")],
        Filter = new SqlExpression("[Code] IS NOT NULL"),
        IsUnique = true,
        Options = new IndexOptions { IgnoreDuplicateKey = true, RecomputeStatistics = false, AllowPageLocks = false },
    };

    private static readonly RowstoreIndex Plain = new() { Name = Sample.Orders.Child("IX_Plain"), Columns = [new IndexColumn(new Identifier("Code"))] };

    private static readonly ColumnstoreIndex Columnstore = new() { Name = Sample.Orders.Child("CS"), Columns = [new Identifier("Code"), new Identifier("Price")], CompressionDelay = 10 };

    private static readonly RowstoreIndex Hash = new()
    {
        Name = TableSamples.InMemory.Name.Child("IX_Hash"),
        Columns = [new IndexColumn(new Identifier("Id"))],
        Options = new IndexOptions { IsHash = true, BucketCount = 1024 },
    };

    private static readonly PrimaryKey UnnamedKey = new() { Table = Sample.Orders, Columns = [new IndexColumn(new Identifier("Id"))], IsClustered = true };

    public static IEnumerable<(string Name, Operation Operation)> All { get; } =
    [
        ("CreateIndex", new CreateIndex(Index)),
        ("CreateIndex.Online", new CreateIndex(Plain) { Online = true, Impact = new Impact(LockKind.Online, CostClass.SizeOfData) }),
        ("CreateIndex.Clustered", new CreateIndex(Plain with { IsClustered = true, IsDisabled = true, Placement = new Placement(new Identifier("SECONDARY")) })),
        ("CreateIndex.Columnstore", new CreateIndex(Columnstore)),
        ("CreateIndex.ClusteredColumnstore", new CreateIndex(new ColumnstoreIndex { Name = Columnstore.Name, IsClustered = true, Compression = [new CompressionSetting("COLUMNSTORE_ARCHIVE")] })),
        ("CreateIndex.InMemory", new CreateIndex(Hash)),
        ("DropIndex", new DropIndex(Plain)),
        ("DropIndex.Clustered", new DropIndex(Plain with { IsClustered = true })),
        ("DropIndex.InMemory", new DropIndex(Hash)),
        ("RebuildIndex", new RebuildIndex(Plain, Plain with { Compression = [new CompressionSetting("PAGE")], Options = new IndexOptions { FillFactor = 80 } })),
        ("RebuildIndex.Online", new RebuildIndex(Plain with { Compression = [new CompressionSetting("PAGE")] }, Plain) { Online = true }),
        ("RebuildIndex.UnnamedKey", new RebuildIndex(UnnamedKey, UnnamedKey with { Compression = [new CompressionSetting("ROW")] })),
        ("RebuildIndex.SwitchedOn", new RebuildIndex(Plain with { IsDisabled = true }, Plain)),
        ("RebuildIndex.Heap", new RebuildIndex(Sample.Table(Sample.Column("Id")), Sample.Table(Sample.Column("Id")) with { Compression = [new CompressionSetting("ROW")] })),
        ("RebuildIndex.Columnstore", new RebuildIndex(Columnstore with { Compression = [new CompressionSetting("COLUMNSTORE_ARCHIVE")] }, Columnstore)),
        ("RebuildIndex.Hash", new RebuildIndex(Hash, Hash with { Options = Hash.Options with { BucketCount = 4096 } })),
        ("SetIndexOptions", new SetIndexOptions(Plain, Plain with { Options = Index.Options })),
        ("SetIndexOptions.Off", new SetIndexOptions(Plain, Plain with { IsDisabled = true })),
        ("SetIndexOptions.On", new SetIndexOptions(Plain with { IsDisabled = true }, Plain)),
        ("SetIndexOptions.Columnstore", new SetIndexOptions(Columnstore, Columnstore with { CompressionDelay = 0 })),
    ];
}
