using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>The values of a dropped column are gone, or kept for a while only. A computed column has none of its own.</summary>
public sealed class DropColumnLosesDataRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DropColumnLosesData, Severity.Error, "Drop of a column loses its values");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from drop in context.MadeChanges<Dropped<Column>>()
        where drop.Element.Computed is null && !RenameSuspicion.IsSuspected(context, drop)
        select DropNotice.Judge(context, drop.Subject).WithFate(context);
}
