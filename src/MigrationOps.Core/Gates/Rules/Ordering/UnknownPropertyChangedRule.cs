using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A source states something of an object that no script would carry over. A script that somebody else wrote makes such changes itself.</summary>
public sealed class UnknownPropertyChangedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.UnknownPropertyChanged, Severity.Error, "Property that is not modelled would be left out");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.Script is null ? context.Changes.Changes : []
        from hit in change switch
        {
            IChangedElement changed => Hits(changed.Desired.Id, RefusedChanges.UnknownDifferences(changed)),
            IAddedElement { Element: not OpaqueObject } added => added.Element.Parts.Prepend(added.Element)
                .SelectMany(element => Hits(element.Id, element.Unknown.Select(property => property.Name))),
            _ => [],
        }
        select hit;

    private static IEnumerable<RuleHit> Hits(ElementId subject, IEnumerable<string> properties)
    {
        var names = properties.Distinct().Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? [] : [new RuleHit(subject, [string.Join(", ", names)])];
    }
}
