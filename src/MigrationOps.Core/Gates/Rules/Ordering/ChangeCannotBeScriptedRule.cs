using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>The databases differ in something that no operation can change. A script that somebody else wrote makes such changes itself.</summary>
public sealed class ChangeCannotBeScriptedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ChangeCannotBeScripted, Severity.Error, "Change cannot be scripted");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        var told = RefusedChanges.ToldByOthers(context);
        return from refusal in context.Plan.Of<RefuseChange>()
               where context.Script is null && !told.Contains(refusal.Subject)
               select new RuleHit(refusal.Subject, [refusal.Subject.Kind.Words(), refusal.Reason]);
    }
}
