using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Hygiene;

/// <summary>A constraint or index goes and its equal comes under another name: a declared rename would save the work.</summary>
public sealed class RenameSeenAsReplacementRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RenameSeenAsReplacement, Severity.Information, "Rename is seen as a replacement");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        if (context.Script is not null)
        {
            return [];
        }

        var added = context.MadeChanges<Change>().OfType<IAddedElement>().Select(change => change.Element).Where(IsNamed).ToLookup(Owner);
        return from change in context.MadeChanges<Change>().OfType<IDroppedElement>()
               where IsNamed(change.Element)
               let twin = added[Owner(change.Element)].FirstOrDefault(element => Renamed(change.Element, element).Equals(element))
               where twin is not null
               select new RuleHit(change.Element.Id, [change.Element.Id.Kind.Words(), twin.Id.ToString()]);
    }

    private static bool IsNamed(Element element) => element is Constraint { Name: not null } or TableIndex;

    private static SqlName Owner(Element element) => element.Id.Name.Parent;

    private static Element Renamed(Element element, Element model) => (element, model) switch
    {
        (Constraint constraint, Constraint twin) => constraint with { Name = twin.Name },
        (TableIndex index, TableIndex twin) => index with { Name = twin.Name },
        _ => element,
    };
}
