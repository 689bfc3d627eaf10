using System.Numerics;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER INDEX ... REBUILD, and ALTER TABLE ... REBUILD for a heap.</summary>
internal sealed class RebuildIndexWriter : OperationWriter<RebuildIndex>
{
    /// <inheritdoc/>
    protected override StepText Write(RebuildIndex operation, WriterContext context)
    {
        var (current, desired) = (IndexLike.Of(operation.Current), IndexLike.Of(operation.Desired));
        return new StepText
        {
            Sql = desired.Alter(Words(current, desired, operation.Online), context),
            Guard = Guard.Between(current.Has(Shape(current), context), desired.Has(Shape(desired), context)),
            Segment = operation.Online || context.IsMemoryOptimized(desired.Owner) ? SegmentKind.Outside : SegmentKind.Alone,
        };
    }

    private static string Words(IndexLike current, IndexLike desired, bool online)
    {
        if (desired.Options.IsHash)
        {
            return $"REBUILD WITH (BUCKET_COUNT = {Literal.Number(desired.Options.BucketCount ?? 0)})";
        }

        var with = IndexOptionsPhrase.With([.. FillFactor(desired), .. Compression(current, desired), .. online ? new[] { "ONLINE = ON" } : []]);
        return string.Join(' ', new[] { "REBUILD PARTITION = ALL", with }.Where(word => word is not null));
    }

    // ON PARTITIONS needs all partitions named in the statement or left as they are; a level that goes is stated as the default.
    private static IEnumerable<string> Compression(IndexLike current, IndexLike desired) => desired.Compression.Count > 0 || current.Compression.Count == 0
        ? CompressionPhrase.Of(desired.Compression)
        : [$"DATA_COMPRESSION = {Default(desired)}"];

    private static IEnumerable<string> FillFactor(IndexLike index) => index.IsHeap || index.CompressionDelay is not null
        ? []
        : [$"PAD_INDEX = {Literal.OnOff(index.Options.IsPadded)}", $"FILLFACTOR = {Literal.Number(index.Options.FillFactor == 0 ? 100 : index.Options.FillFactor)}"];

    private static IEnumerable<string> Shape(IndexLike index)
    {
        if (index.Options.IsHash)
        {
            return [Buckets(index)];
        }

        string[] own = ["p.object_id = i.object_id", "p.index_id = i.index_id"];
        var levels = index.Compression.Count == 0 ? [new CompressionSetting(Default(index))] : index.Compression;
        var others = levels.Select(level => Predicate.Not(Predicate.Exists(
            "sys.partitions AS p",
            [.. own, level.Partition is { } partition ? $"p.partition_number = {Literal.Number(partition)}" : null, $"p.data_compression_desc <> N'{level.Level.ToUpperInvariant()}'"])));
        return [.. others, .. Fill(index), $"i.is_disabled = {Literal.Bit(index.IsDisabled)}"];
    }

    // SQL Server rounds up to a power of two: Microsoft Learn, "Hash indexes".
    private static string Buckets(IndexLike index) => Predicate.Exists(
        "sys.hash_indexes AS h",
        "h.object_id = i.object_id",
        "h.index_id = i.index_id",
        $"h.bucket_count = {Literal.Number(BitOperations.RoundUpToPowerOf2((ulong)(index.Options.BucketCount ?? 1)))}");

    // 0 and 100 mean the same: Microsoft Learn, "Specify fill factor for an index".
    private static IEnumerable<string> Fill(IndexLike index) => index.IsHeap || index.CompressionDelay is not null
        ? []
        : [
            index.Options.FillFactor is 0 or 100 ? "i.fill_factor IN (0, 100)" : $"i.fill_factor = {Literal.Number(index.Options.FillFactor)}",
            $"i.is_padded = {Literal.Bit(index.Options.IsPadded)}",
        ];

    private static string Default(IndexLike index) => index.CompressionDelay is null ? "NONE" : "COLUMNSTORE";
}
