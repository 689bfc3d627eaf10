using System.Globalization;
using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>Data compression as an option in WITH.</summary>
internal static class CompressionPhrase
{
    /// <summary>The options, one for each level, with the partitions that have it.</summary>
    /// <param name="settings">The settings.</param>
    /// <returns>Such as <c>DATA_COMPRESSION = PAGE ON PARTITIONS (1, 2)</c>.</returns>
    public static IEnumerable<string> Of(ValueList<CompressionSetting> settings)
    {
        foreach (var level in settings.GroupBy(setting => setting.Level, StringComparer.OrdinalIgnoreCase))
        {
            var partitions = level.Where(setting => setting.Partition is not null).Select(setting => Number(setting.Partition!.Value)).ToList();
            yield return partitions.Count == 0
                ? $"DATA_COMPRESSION = {level.Key}"
                : $"DATA_COMPRESSION = {level.Key} ON PARTITIONS ({string.Join(", ", partitions)})";
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
