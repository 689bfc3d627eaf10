using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>Nothing of a type can be altered: callers that pass the old shape fail, and grants on the type are made anew.</summary>
public sealed class RecreatedTypeBreaksCallersRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RecreatedTypeBreaksCallers, Severity.Warning, "Type is dropped and created anew");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from changed in context.MadeChanges<Change>().OfType<IChangedElement>()
        where changed.Desired is TableType or AliasType
        select new RuleHit(changed.Desired.Id, [changed.Desired.Id.Kind.Words()]);
}
