using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>An index is disabled: nobody can read a table whose clustered index is, and queries that need another one read the whole table.</summary>
public sealed class IndexIsSwitchedOffRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.IndexIsSwitchedOff, Severity.Error, "Index is switched off");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Changed<RowstoreIndex>>()
        where change is { Current.IsDisabled: false, Desired.IsDisabled: true }
        select change.Desired.IsClustered
            ? new RuleHit(change.Subject, [change.Desired.Owner.ToString()])
            : new RuleHit(change.Subject, [change.Desired.Owner.ToString()]) { Severity = Severity.Warning, Variant = "Other" };
}
