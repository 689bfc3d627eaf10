using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>Something goes and its like comes: without a refactor log entry a rename loses the data.</summary>
public sealed class RenameSeenAsDropRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RenameSeenAsDrop, Severity.Error, "Rename is seen as a drop and an addition");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Change>()
        where change is Dropped<Table> or Dropped<Column> && RenameSuspicion.IsSuspected(context, change)
        select new RuleHit(change.Subject, [change.Subject.Kind.Words(), string.Join(", ", RenameSuspicion.Candidates(context, change))]);
}
