using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers.Reading;

/// <summary>Reads DATA_COMPRESSION.</summary>
internal static class CompressionReader
{
    /// <summary>Reads the settings among options.</summary>
    /// <param name="options">The options.</param>
    /// <param name="placement">Where the rows are stored.</param>
    /// <returns>One setting for all partitions, or one for each partition, ordered; no setting for NONE.</returns>
    public static ValueList<CompressionSetting> Read(IEnumerable<DataCompressionOption> options, Placement? placement) =>
        Read(options).Select(setting => placement?.PartitionColumn is null && setting.Partition == 1 ? setting with { Partition = null } : setting).ToValueList();

    /// <summary>Reads the settings among options as they stand.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The settings in order of their partitions.</returns>
    public static ValueList<CompressionSetting> Read(IEnumerable<DataCompressionOption> options) =>
        options.SelectMany(Settings).OrderBy(setting => setting.Partition).ToValueList();

    private static IEnumerable<CompressionSetting> Settings(DataCompressionOption option)
    {
        if (Level(option.CompressionLevel) is not { } level)
        {
            return [];
        }

        return option.PartitionRanges.Count == 0
            ? [new CompressionSetting(level)]
            : option.PartitionRanges.SelectMany(Partitions).Select(partition => new CompressionSetting(level, partition));
    }

    private static string? Level(DataCompressionLevel level) => level switch
    {
        DataCompressionLevel.Row => "ROW",
        DataCompressionLevel.Page => "PAGE",
        DataCompressionLevel.ColumnStoreArchive => "COLUMNSTORE_ARCHIVE",
        _ => null,
    };

    private static IEnumerable<int> Partitions(CompressionPartitionRange range)
    {
        var from = Number(range.From);
        var to = range.To is null ? from : Number(range.To);
        return Enumerable.Range(from, Math.Max(0, to - from + 1));
    }

    private static int Number(ScalarExpression expression) => int.Parse(((Literal)expression).Value, CultureInfo.InvariantCulture);
}
