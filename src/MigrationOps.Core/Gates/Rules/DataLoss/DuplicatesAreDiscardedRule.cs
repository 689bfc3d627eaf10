using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>An index begins to ignore duplicate keys: a row that is not unique is thrown away, and the INSERT succeeds.</summary>
public sealed class DuplicatesAreDiscardedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DuplicatesAreDiscarded, Severity.Warning, "Duplicate rows are thrown away without an error");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from changed in context.MadeChanges<Change>().OfType<IChangedElement>()
        where Ignores(changed.Desired) && !Ignores(changed.Current)
        select new RuleHit(changed.Desired.Id, []);

    private static bool Ignores(Element element) => element switch
    {
        RowstoreIndex index => index.Options.IgnoreDuplicateKey,
        KeyConstraint key => key.Options.IgnoreDuplicateKey,
        _ => false,
    };
}
