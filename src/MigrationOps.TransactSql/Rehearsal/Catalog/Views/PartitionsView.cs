using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.partitions: one for each index, since how many a partition function makes is not modelled.</summary>
internal static class PartitionsView
{
    private static readonly UndecidedValue Unknown = new("the partitions of an index");

    private static readonly List<string> Levels = ["NONE", "ROW", "PAGE", "COLUMNSTORE", "COLUMNSTORE_ARCHIVE"];

    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogIndex>(
        "sys.partitions",
        [
            .. Cell.Unknown<CatalogIndex>("partition_id"),
            new("object_id", row => Number(row.Owner.Id)),
            new("index_id", row => Number(row.IndexId)),
            new("partition_number", row => IsPartitioned(row) ? Unknown : Number(1)),
            .. Cell.Unknown<CatalogIndex>("hobt_id", "rows", "filestream_filegroup_id"),
            new("data_compression", row => Compression(row) is { } level ? Number(Levels.IndexOf(level)) : Unknown),
            new("data_compression_desc", row => Compression(row) is { } level ? Text(level) : Unknown),
            .. Cell.Unknown<CatalogIndex>("xml_compression", "xml_compression_desc"),
        ],
        IndexesView.Keys,
        static (key, catalog) => IndexesView.Find(key, catalog).Where(index => index.Owner.Element is Table or MigrationOps.Model.View));

    private static bool IsPartitioned(CatalogIndex index) => index.Placement?.PartitionColumn is not null || index.Compression.Any(setting => setting.Partition is not null);

    private static string? Compression(CatalogIndex index) => index switch
    {
        _ when IsPartitioned(index) => null,
        { Compression: [var setting] } => setting.Level.ToUpperInvariant(),
        { IsColumnstore: true } => "COLUMNSTORE",
        _ => "NONE",
    };
}
