using MigrationOps.Configuration.Json;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Configuration;

/// <summary>Reads <c>waivers</c>: the findings that may pass.</summary>
internal static class WaiverSection
{
    /// <summary>The names of the members of a waiver; all must be there.</summary>
    public static IReadOnlyList<string> Properties { get; } = ["rule", "object", "owner", "reason", "expires"];

    /// <summary>Reads the section.</summary>
    /// <param name="items">The waivers.</param>
    /// <param name="rules">The rules that there are.</param>
    /// <returns>The waivers in order.</returns>
    public static ValueList<Waiver> Read(ValueList<LocatedValue> items, RuleNames rules)
    {
        var waivers = new List<Waiver>();
        foreach (var item in items)
        {
            var waiver = ReadOne(new ObjectReader(item, "a waiver", Properties), rules);
            if (waivers.Find(other => other.Rule == waiver.Rule && other.Object == waiver.Object) is { } first)
            {
                throw Failure.Of(ConfigurationIds.Repeated, waiver.Location, $"a waiver of {waiver.Rule} for {waiver.Object}", first.Location!.Line);
            }

            waivers.Add(waiver);
        }

        return waivers.ToValueList();
    }

    private static Waiver ReadOne(ObjectReader reader, RuleNames rules) => new()
    {
        Rule = rules.Read(reader.RequiredText("rule")),
        Object = reader.RequiredText("object").Text,
        Owner = reader.RequiredText("owner").Text,
        Reason = reader.RequiredText("reason").Text,
        Expires = reader.RequiredDate("expires"),
        Location = reader.Location,
    };
}
