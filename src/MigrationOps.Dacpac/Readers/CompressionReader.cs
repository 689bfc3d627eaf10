using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads data compression.</summary>
internal static class CompressionReader
{
    private static readonly Dictionary<string, string?> Levels = new()
    {
        ["0"] = null,
        ["1"] = "ROW",
        ["2"] = "PAGE",
        ["3"] = null,
        ["4"] = "COLUMNSTORE_ARCHIVE",
    };

    /// <summary>Takes the data compression.</summary>
    /// <param name="content">The table, index or key.</param>
    /// <param name="placement">Where it is stored.</param>
    /// <returns>The settings that differ from none (for a columnstore: from plain columnstore).</returns>
    public static ValueList<CompressionSetting> Read(ElementContent content, Placement? placement)
    {
        var settings = new List<CompressionSetting>();
        foreach (var option in content.Inside("DataCompressionOptions"))
        {
            var level = option.Choice("CompressionLevel", Levels);
            var partition = option.Number("PartitionNumber");
            if (level is not null)
            {
                settings.Add(new CompressionSetting(level, placement?.PartitionColumn is null && partition == 1 ? null : partition));
            }
        }

        return settings.Count == 0 ? [] : settings.OrderBy(setting => setting.Partition ?? 0).ToValueList();
    }
}
