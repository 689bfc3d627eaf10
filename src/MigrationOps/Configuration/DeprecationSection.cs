using MigrationOps.Configuration.Json;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Configuration;

/// <summary>Reads <c>deprecations</c>: the objects that were announced to go.</summary>
internal static class DeprecationSection
{
    /// <summary>The names of the members of a deprecation; the first three must be there.</summary>
    public static IReadOnlyList<string> Properties { get; } = ["object", "since", "contractAfter", "replacement", "owner", "flag", "audience", "notice"];

    /// <summary>The names of the members that must be there.</summary>
    public static IReadOnlyList<string> Required { get; } = ["object", "since", "contractAfter"];

    /// <summary>Reads the section.</summary>
    /// <param name="items">The deprecations.</param>
    /// <returns>The deprecations in order.</returns>
    public static ValueList<Deprecation> Read(ValueList<LocatedValue> items)
    {
        var deprecations = new List<Deprecation>();
        foreach (var item in items)
        {
            var deprecation = ReadOne(new ObjectReader(item, "a deprecation", Properties));
            if (deprecations.Find(other => other.Object == deprecation.Object) is { } first)
            {
                throw Failure.Of(ConfigurationIds.Repeated, deprecation.Location, $"a deprecation of {deprecation.Object}", first.Location!.Line);
            }

            deprecations.Add(deprecation);
        }

        return deprecations.ToValueList();
    }

    private static Deprecation ReadOne(ObjectReader reader)
    {
        var deprecation = new Deprecation
        {
            Object = ReadName(reader.RequiredText("object")),
            Since = reader.RequiredDate("since"),
            ContractAfter = reader.RequiredDate("contractAfter"),
            Replacement = reader.OptionalText("replacement")?.Text,
            Owner = reader.OptionalText("owner")?.Text,
            Flag = reader.OptionalText("flag")?.Text,
            Audience = reader.OptionalText("audience")?.Text,
            Notice = reader.OptionalText("notice")?.Text,
            Location = reader.Location,
        };
        return deprecation.ContractAfter >= deprecation.Since
            ? deprecation
            : throw Failure.Of(ConfigurationIds.DatesReversed, reader.RequiredText("contractAfter").Location, deprecation.Object);
    }

    private static SqlName ReadName(LocatedText text) =>
        SqlName.TryParse(text.Text, out var name) ? name : throw Failure.Of(ConfigurationIds.BadName, text.Location, text.Text);
}
