using MigrationOps.Findings;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A scalar function returns another type: expressions that use it round, overflow, compare or sort in another way.</summary>
public sealed class FunctionReturnsAnotherTypeRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.FunctionReturnsAnotherType, Severity.Warning, "Function returns another type");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        foreach (var changed in context.ChangedModules())
        {
            if (changed is { Before.Result: { } from, After.Result: { } to })
            {
                var (before, after) = (context.Changes.RenamedCurrent.Model.UnderlyingType(from), context.Desired.Model.UnderlyingType(to));
                if (before != after)
                {
                    yield return new RuleHit(changed.Module.Id, [before.ToString(), after.ToString()]);
                }
            }
        }
    }
}
