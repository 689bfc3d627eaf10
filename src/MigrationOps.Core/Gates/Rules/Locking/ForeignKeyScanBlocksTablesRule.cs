using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>Validating a foreign key reads every row while both tables are locked.</summary>
public sealed class ForeignKeyScanBlocksTablesRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ForeignKeyScanBlocksTables, Severity.Warning, "Foreign key is validated under a lock on two tables");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from foreignKey in ConstraintScans.Of<ForeignKey>(context)
        select new RuleHit(foreignKey.Id, [foreignKey.Table.ToString(), foreignKey.ReferencedTable.ToString()]);
}
