using MigrationOps.Changes;
using MigrationOps.Comparison;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A view, procedure, function, type, synonym or computed column goes while somebody may still use it.</summary>
public sealed class DropBreaksCallersRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DropBreaksCallers, Severity.Error, "Drop breaks those who call the object");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from dropped in context.MadeChanges<Change>().OfType<IDroppedElement>()
        where dropped.Element is View or Procedure or Function or AliasType or TableType or Synonym or Column { Computed: not null }
        where !IsRenamed(context, dropped.Element.Id)
        let hit = DropNotice.Judge(context, dropped.Element.Id)
        select dropped.Element is Synonym ? hit with { Severity = Severity.Warning } : hit;

    // A declared rename is told as such.
    private static bool IsRenamed(GateContext context, ElementId dropped) =>
        context.Changes.RefactorSteps.Any(step => step.Outcome is RefactorOutcome.Recreated && context.Names().Equals(step.From, dropped));
}
