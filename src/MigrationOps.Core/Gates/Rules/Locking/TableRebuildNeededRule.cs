using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>SQL Server cannot make the change in place; the table must be copied.</summary>
public sealed class TableRebuildNeededRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.TableRebuildNeeded, Severity.Error, "Change needs the table to be rebuilt");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        var refused = context.RefusedSubjects();
        return from change in context.Changes.Changes
               where refused.Contains(change.Subject) && RefusedChanges.IsRebuild(change)
               select new RuleHit(change.Subject, [context.RefusalReason(change.Subject)]);
    }
}
