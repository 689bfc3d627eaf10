using MigrationOps.Configuration.Json;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Configuration;

/// <summary>Reads <c>environments</c>: what holds in one environment in place of what holds for all.</summary>
internal static class EnvironmentSection
{
    /// <summary>The names of the members of an environment.</summary>
    public static IReadOnlyList<string> Properties { get; } = ["target", "severities"];

    /// <summary>Reads the section.</summary>
    /// <param name="value">The section; null where it is left out.</param>
    /// <param name="rules">The rules that there are.</param>
    /// <returns>The environments in order.</returns>
    public static ValueList<EnvironmentPolicy> Read(LocatedValue? value, RuleNames rules)
    {
        if (value is null)
        {
            return [];
        }

        var environments = new List<EnvironmentPolicy>();
        foreach (var member in ObjectReader.Expect<LocatedObject>(value, "environments", "an object").Members)
        {
            if (environments.Exists(other => string.Equals(other.Name, member.Name, StringComparison.OrdinalIgnoreCase)))
            {
                throw Failure.Of(ConfigurationIds.RepeatedProperty, member.Location, member.Name);
            }

            environments.Add(ReadOne(member, rules));
        }

        return environments.ToValueList();
    }

    private static EnvironmentPolicy ReadOne(LocatedMember member, RuleNames rules)
    {
        var reader = new ObjectReader(member.Value, $"environment {member.Name}", Properties);
        return new EnvironmentPolicy
        {
            Name = member.Name,
            Weights = SeveritySection.Read(reader.Optional("severities"), rules),
            Target = reader.Optional("target") is { } target ? TargetSection.Read(target) : null,
        };
    }
}
