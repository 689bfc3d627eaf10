using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A column that forbids NULL refuses what the old application writes.</summary>
public sealed class NotNullRefusesOldWritersRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.NotNullRefusesOldWriters, Severity.Warning, "NOT NULL refuses writers that still leave the column out");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Changed<Column>>()
        where change.Has(nameof(Column.IsNullable)) && !change.Desired.IsNullable && change.Desired.Computed is null
        select new RuleHit(change.Subject, [change.Desired.Table.ToString()]);
}
