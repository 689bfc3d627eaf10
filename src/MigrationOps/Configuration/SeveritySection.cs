using MigrationOps.Configuration.Json;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Policy;

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
    /// <returns>The weights, each rule once.</returns>
    public static ValueList<RuleWeight> Read(LocatedValue? value, RuleNames rules)
    {
        if (value is null)
        {
            return [];
        }

        var weights = new List<RuleWeight>();
        foreach (var member in ObjectReader.Expect<LocatedObject>(value, "severities", "an object").Members)
        {
            var rule = rules.Read(new LocatedText(member.Location, member.Name));
            var text = ObjectReader.Expect<LocatedText>(member.Value, member.Name, "text");
            if (weights.Exists(weight => weight.Rule == rule))
            {
                throw Failure.Of(ConfigurationIds.RepeatedProperty, member.Location, member.Name);
            }

            weights.Add(new RuleWeight(rule, Weights.Read(text, member.Name), member.Location));
        }

        return weights.ToValueList();
    }
}
