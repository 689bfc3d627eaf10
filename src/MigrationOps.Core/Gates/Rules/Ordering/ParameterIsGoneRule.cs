using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A parameter that callers name does not exist any more, or stands at another place than callers without names pass it.</summary>
public sealed class ParameterIsGoneRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ParameterIsGone, Severity.Error, "Parameter is gone or moves");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        foreach (var changed in context.ChangedModules())
        {
            var after = changed.After.Parameters.Select(parameter => parameter.Name).ToList();
            var gone = changed.Before.Parameters.Select(parameter => parameter.Name).Except(after, context.Names()).ToList();
            if (gone.Count > 0)
            {
                yield return new RuleHit(changed.Module.Id, [string.Join(", ", gone.Select(name => name.Value))]);
            }
            else if (!context.Names().SequenceEquals(changed.Before.Parameters.Select(parameter => parameter.Name).ToValueList(), after.Take(changed.Before.Parameters.Count).ToValueList()))
            {
                yield return new RuleHit(changed.Module.Id, []) { Variant = "Moved", Severity = Severity.Warning };
            }
        }
    }
}
