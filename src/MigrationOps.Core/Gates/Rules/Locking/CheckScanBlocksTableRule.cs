using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>Validating a check constraint reads every row while the table is locked.</summary>
public sealed class CheckScanBlocksTableRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.CheckScanBlocksTable, Severity.Warning, "Check constraint is validated under a lock");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from check in ConstraintScans.Of<CheckConstraint>(context)
        select new RuleHit(check.Id, [check.Table.ToString()]);
}
