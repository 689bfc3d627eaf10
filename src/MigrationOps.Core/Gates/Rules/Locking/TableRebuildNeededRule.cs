using MigrationOps.Findings;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>SQL Server cannot make the change in place; the table must be copied.</summary>
public sealed class TableRebuildNeededRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.TableRebuildNeeded, Severity.Error, "Change needs the table to be rebuilt");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        var reasons = context.Plan.Of<RefuseChange>().ToLookup(refusal => refusal.Subject, refusal => refusal.Reason, context.Names());
        return from change in RefusedChanges.Rebuilds(context)
               select new RuleHit(change.Subject, [string.Join(' ', reasons[change.Subject].Distinct())]);
    }
}
