using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>The rows of a dropped table are gone, or kept for a while only.</summary>
public sealed class DropTableLosesDataRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DropTableLosesData, Severity.Error, "Drop of a table loses its rows");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from drop in context.MadeChanges<Dropped<Table>>()
        where !RenameSuspicion.IsSuspected(context, drop)
        select DropNotice.Judge(context, drop.Subject).WithFate(context);
}
