using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>Lock escalation of a table is switched off: a statement that touches many rows keeps a lock for each of them.</summary>
public sealed class LockEscalationIsSwitchedOffRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.LockEscalationIsSwitchedOff, Severity.Warning, "Locks do not escalate any more");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Changed<Table>>()
        where change.Desired.Options.LockEscalation is LockEscalation.Disable && change.Current.Options.LockEscalation is not LockEscalation.Disable
        select new RuleHit(change.Subject, []);
}
