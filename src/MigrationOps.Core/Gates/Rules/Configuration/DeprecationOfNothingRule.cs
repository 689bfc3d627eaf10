using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Configuration;

/// <summary>An announcement names an object that neither database has.</summary>
public sealed class DeprecationOfNothingRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DeprecationOfNothing, Severity.Warning, "Deprecated object does not exist");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        if (context.Policy.Deprecations.Count == 0)
        {
            return [];
        }

        var names = context.Names();
        var known = Names(context.Current).Concat(Names(context.Changes.RenamedCurrent)).Concat(Names(context.Desired)).ToHashSet(names);
        return from deprecation in context.Policy.Deprecations
               where !known.Contains(deprecation.Object)
               select new RuleHit(GateQueries.Database, []) { Object = deprecation.Object.ToString(), Location = deprecation.Location };
    }

    private static IEnumerable<SqlName> Names(LoadedDatabase database) =>
        database.Model.Elements.SelectMany(element => element.Parts.Prepend(element)).Select(element => element.Id.Name);
}
