using MigrationOps.Gates;
using MigrationOps.Model;
using MigrationOps.Workflows;

namespace MigrationOps.Hosting;

/// <summary>Lists the rules of the gate as they hold for a project.</summary>
internal static class RuleBook
{
    /// <summary>Lists rules.</summary>
    /// <param name="request">Says which configuration and environment hold.</param>
    /// <param name="ids">Patterns of ids with <c>*</c> and <c>?</c>; none for all rules.</param>
    /// <returns>The rules in order of id.</returns>
    /// <exception cref="Findings.MigrationOpsException">The configuration is wrong.</exception>
    public static ValueList<RuleEntry> List(HostRequest request, IReadOnlyCollection<string> ids)
    {
        var policy = PolicyFile.Read(HostSettings.ConfigurationPath(request), request.BaseFolder, request.Environment);
        var patterns = ids.Select(id => new NamePattern(id)).ToList();
        return RuleCatalog.All.Select(rule => rule.Descriptor)
            .Where(rule => patterns.Count == 0 || patterns.Exists(pattern => pattern.IsMatch(rule.Id.Value)))
            .Select(rule => new RuleEntry(rule.Id, rule.Title, rule.DefaultSeverity, policy.Weigh(rule.Id, rule.DefaultSeverity)) { Family = RuleFamily.Of(rule.Id) })
            .ToValueList();
    }
}
