using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers.Reading;

/// <summary>Reads the options of indexes that are kept with them; how an index is built (ONLINE, MAXDOP ...) is not.</summary>
internal static class IndexOptionsReader
{
    /// <summary>The options after a WITH clause.</summary>
    /// <param name="before">The options before it.</param>
    /// <param name="options">The clause.</param>
    /// <returns>The changed options.</returns>
    public static IndexOptions Apply(IndexOptions before, IEnumerable<IndexOption> options) =>
        options.Aggregate(before, static (result, option) => option switch
        {
            IndexStateOption state => WithState(result, state.OptionKind, state.OptionState == OptionState.On),
            IndexExpressionOption { Expression: Literal value } => WithValue(result, option.OptionKind, value.Value),
            _ => result,
        });

    /// <summary>The compression that options state.</summary>
    /// <param name="options">The options.</param>
    /// <param name="placement">Where the index is stored.</param>
    /// <returns>The settings.</returns>
    public static ValueList<CompressionSetting> Compression(IEnumerable<IndexOption> options, Placement? placement) =>
        CompressionReader.Read(options.OfType<DataCompressionOption>(), placement);

    private static IndexOptions WithState(IndexOptions options, IndexOptionKind kind, bool isOn) => kind switch
    {
        IndexOptionKind.PadIndex => options with { IsPadded = isOn },
        IndexOptionKind.IgnoreDupKey => options with { IgnoreDuplicateKey = isOn },
        IndexOptionKind.StatisticsNoRecompute => options with { RecomputeStatistics = !isOn },
        IndexOptionKind.AllowRowLocks => options with { AllowRowLocks = isOn },
        IndexOptionKind.AllowPageLocks => options with { AllowPageLocks = isOn },
        IndexOptionKind.OptimizeForSequentialKey => options with { OptimizeForSequentialKey = isOn },
        _ => options,
    };

    private static IndexOptions WithValue(IndexOptions options, IndexOptionKind kind, string value) => kind switch
    {
        IndexOptionKind.FillFactor => options with { FillFactor = FillFactor(int.Parse(value, CultureInfo.InvariantCulture)) },
        IndexOptionKind.BucketCount => options with { BucketCount = long.Parse(value, CultureInfo.InvariantCulture) },
        _ => options,
    };

    // 0 and 100 are the same in all respects: Microsoft Learn, CREATE INDEX.
    private static int FillFactor(int stated) => stated == 100 ? 0 : stated;
}
