using System.Globalization;
using MigrationOps.Configuration.Json;
using MigrationOps.Policy;

namespace MigrationOps.Configuration;

/// <summary>Reads <c>archive</c>: what is kept of what plans drop, and for how long.</summary>
internal static class ArchiveSection
{
    private const char Day = 'd';
    private const int MostDays = 3650;

    /// <summary>The names of its members.</summary>
    public static IReadOnlyList<string> Properties { get; } = ["ttl", "tables", "columns"];

    /// <summary>Reads the section.</summary>
    /// <param name="value">The section; null where it is left out.</param>
    /// <returns>The policy.</returns>
    public static ArchivePolicy Read(LocatedValue? value)
    {
        if (value is null)
        {
            return new ArchivePolicy();
        }

        var reader = new ObjectReader(value, "archive", Properties);
        return new ArchivePolicy
        {
            Days = reader.OptionalText("ttl") is { } text ? Days(text) : ArchivePolicy.DefaultDays,
            Tables = reader.OptionalTruth("tables") ?? true,
            Columns = reader.OptionalTruth("columns") ?? true,
        };
    }

    private static int Days(LocatedText text)
    {
        var isRead = int.TryParse(text.Text.TrimEnd(Day), NumberStyles.None, CultureInfo.InvariantCulture, out var days);
        return isRead && days is > 0 and <= MostDays && text.Text == string.Create(CultureInfo.InvariantCulture, $"{days}{Day}")
            ? days
            : throw Failure.Of(ConfigurationIds.UnknownWord, text.Location, "ttl", text.Text, string.Create(CultureInfo.InvariantCulture, $"1{Day} to {MostDays}{Day}, a number of days"));
    }
}
