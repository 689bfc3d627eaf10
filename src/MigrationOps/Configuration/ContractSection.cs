using System.Globalization;
using MigrationOps.Configuration.Json;
using MigrationOps.Policy;

namespace MigrationOps.Configuration;

/// <summary>Reads <c>contract</c>: what must hold before the phase Contract runs.</summary>
internal static class ContractSection
{
    private const int MostDays = 3650;

    /// <summary>The names of its members.</summary>
    public static IReadOnlyList<string> Properties { get; } = ["minimumAge", "quietDays"];

    /// <summary>Reads the section.</summary>
    /// <param name="value">The section; null where it is left out.</param>
    /// <returns>The policy.</returns>
    public static ContractPolicy Read(LocatedValue? value)
    {
        if (value is null)
        {
            return new ContractPolicy();
        }

        var reader = new ObjectReader(value, "contract", Properties);
        return new ContractPolicy
        {
            MinimumAgeDays = Days(reader.OptionalText("minimumAge"), "minimumAge", 0, 0),
            QuietDays = Days(reader.OptionalText("quietDays"), "quietDays", 1, ContractPolicy.UsualQuietDays),
        };
    }

    private static int Days(LocatedText? text, string name, int least, int usual)
    {
        if (text is null)
        {
            return usual;
        }

        return text.Text.EndsWith('d') && int.TryParse(text.Text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days >= least && days <= MostDays
            ? days
            : throw Failure.Of(ConfigurationIds.BadDays, text.Location, name, text.Text, least, MostDays);
    }
}
