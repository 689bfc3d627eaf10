using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Hygiene;

/// <summary>The order of columns alone never changes anything; it is told and left as it is.</summary>
public sealed class ColumnsReorderedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ColumnsReordered, Severity.Information, "Order of columns differs");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.Changes.Of<MigrationOps.Changes.ColumnsReordered>()
        select new RuleHit(change.Subject, []);
}
