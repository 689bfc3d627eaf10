using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Hygiene;

/// <summary>A declared rename finds neither its old nor its new name in the current database.</summary>
public sealed class RefactorLogEntryDoesNotApplyRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RefactorLogEntryDoesNotApply, Severity.Information, "Refactor log entry does not apply");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from rename in context.Changes.SkippedRenames
        let subject = new ElementId(rename.Kind, rename.To)
        where context.Current.Model.Find(subject) is null && context.Desired.Model.Find(subject) is not null
        select new RuleHit(subject, [rename.From.ToString(), rename.Key]);
}
