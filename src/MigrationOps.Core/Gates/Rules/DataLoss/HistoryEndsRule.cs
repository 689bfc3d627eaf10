using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>System versioning is switched off, or history is kept for a shorter time.</summary>
public sealed class HistoryEndsRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.HistoryEnds, Severity.Error, "Temporal table loses history");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        foreach (var change in context.MadeChanges<Changed<Table>>().Where(change => change.Has(nameof(Table.SystemVersioning))))
        {
            var (current, desired) = (change.Current.SystemVersioning, change.Desired.SystemVersioning);
            if (current is not null && desired is null)
            {
                yield return new RuleHit(change.Subject, []);
            }
            else if (current is not null && desired?.Retention is { } retention && retention != current.Retention)
            {
                yield return new RuleHit(change.Subject, [retention]) { Variant = "Retention", Severity = Severity.Warning };
            }
        }
    }
}
