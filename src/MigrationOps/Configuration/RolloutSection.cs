using MigrationOps.Configuration.Json;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Configuration;

/// <summary>Reads <c>rollout</c>: in which order and from when on databases get a plan.</summary>
internal static class RolloutSection
{
    /// <summary>The names of its members.</summary>
    public static IReadOnlyList<string> Properties { get; } = ["start", "rings"];

    /// <summary>The names of the members of a ring; all must be there.</summary>
    public static IReadOnlyList<string> RingProperties { get; } = ["name", "databases", "soakDays"];

    /// <summary>Reads the section.</summary>
    /// <param name="value">The section; null where it is left out.</param>
    /// <returns>The rollout.</returns>
    public static Rollout Read(LocatedValue? value)
    {
        if (value is null)
        {
            return Rollout.Default;
        }

        var reader = new ObjectReader(value, "rollout", Properties);
        var rings = reader.Items("rings").Select(ReadRing).ToValueList();
        return new Rollout
        {
            Start = reader.Optional("start") is null ? null : reader.RequiredDate("start"),
            Rings = rings.Count > 0 ? rings : Rollout.Default.Rings,
        };
    }

    private static RolloutRing ReadRing(LocatedValue item)
    {
        var reader = new ObjectReader(item, "a ring", RingProperties);
        var soak = reader.Optional("soakDays") ?? throw Failure.Of(ConfigurationIds.MissingProperty, reader.Location, "a ring", "soakDays");
        return new RolloutRing(
            reader.RequiredText("name").Text,
            reader.RequiredText("databases").Text,
            (int)Math.Min(ObjectReader.Count(soak, "soakDays"), short.MaxValue));
    }
}
