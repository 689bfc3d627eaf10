using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>Page locks of an index are forbidden: ALTER INDEX REORGANIZE fails on it, and scans take a lock for each row.</summary>
public sealed class PageLocksAreForbiddenRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.PageLocksAreForbidden, Severity.Warning, "Index cannot be reorganised any more");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from changed in context.MadeChanges<Change>().OfType<IChangedElement>()
        where AllowsPageLocks(changed.Current) && !AllowsPageLocks(changed.Desired)
        select new RuleHit(changed.Desired.Id, []);

    private static bool AllowsPageLocks(Element element) => element switch
    {
        RowstoreIndex index => index.Options.AllowPageLocks,
        KeyConstraint key => key.Options.AllowPageLocks,
        _ => true,
    };
}
