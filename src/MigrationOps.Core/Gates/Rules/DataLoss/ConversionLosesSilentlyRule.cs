using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>Values that a new type or collation cannot hold are cut, rounded or replaced.</summary>
public sealed class ConversionLosesSilentlyRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ConversionLosesSilently, Severity.Error, "Conversion changes values without an error");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Changed<Column>>()
        let conversion = ColumnConversions.Of(context, change)
        where conversion is { LosesSilently: true }
        select new RuleHit(change.Subject, ColumnConversions.Values(change, conversion));
}
