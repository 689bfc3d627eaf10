using MigrationOps.Configuration.Json;
using MigrationOps.Model;

namespace MigrationOps.Configuration;

/// <summary>The ids that a configuration may name.</summary>
/// <param name="rules">The ids of all rules.</param>
public sealed class RuleNames(IEnumerable<MessageId> rules)
{
    private readonly HashSet<MessageId> _rules = [.. rules];

    /// <summary>Reads the id of a rule.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The id.</returns>
    internal MessageId Read(LocatedText text)
    {
        var id = new MessageId(text.Text);
        return _rules.Contains(id) ? id : throw Failure.Of(ConfigurationIds.UnknownRule, text.Location, text.Text);
    }
}
