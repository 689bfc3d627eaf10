using MigrationOps.Configuration.Json;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Configuration;

/// <summary>Reads <c>severities</c>: the rules that weigh more or less here than in the rule book.</summary>
internal static class SeveritySection
{
    /// <summary>The weights; null where the findings of the rule are not told at all.</summary>
    public static Words<Severity?> Weights { get; } = new(
        ("error", Severity.Error),
        ("warning", Severity.Warning),
        ("information", Severity.Information),
        ("none", null));

    /// <summary>Reads the section.</summary>
    /// <param name="value">The section; null where it is left out.</param>
    /// <param name="rules">The rules that there are.</param>
    /// <returns>The weights by rule.</returns>
    public static IReadOnlyDictionary<MessageId, Severity?> Read(LocatedValue? value, RuleNames rules)
    {
        var weights = new Dictionary<MessageId, Severity?>();
        if (value is null)
        {
            return weights;
        }

        foreach (var member in ObjectReader.Expect<LocatedObject>(value, "severities", "an object").Members)
        {
            var rule = rules.Read(new LocatedText(member.Location, member.Name));
            var text = ObjectReader.Expect<LocatedText>(member.Value, member.Name, "text");
            if (!weights.TryAdd(rule, Weights.Read(text, member.Name)))
            {
                throw Failure.Of(ConfigurationIds.RepeatedProperty, member.Location, member.Name);
            }
        }

        return weights;
    }
}
