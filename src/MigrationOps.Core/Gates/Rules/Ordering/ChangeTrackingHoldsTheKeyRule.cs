using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>The primary key of a table under change tracking is dropped: SQL Server refuses that while tracking is on.</summary>
public sealed class ChangeTrackingHoldsTheKeyRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ChangeTrackingHoldsTheKey, Severity.Error, "Change tracking does not let the key go");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from drop in context.MadeOperations<DropConstraint>()
        where drop.Constraint is PrimaryKey && context.Desired.Model.FindTable(drop.Constraint.Table) is not null
        where context.Changes.RenamedCurrent.Model.FindTable(drop.Constraint.Table) is { Options.ChangeTracking: true }
        select new RuleHit(drop.Target, [drop.Constraint.Table.ToString()]);
}
