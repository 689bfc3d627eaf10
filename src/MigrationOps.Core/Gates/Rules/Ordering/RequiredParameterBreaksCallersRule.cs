using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A procedure or function demands a parameter that callers of today do not pass.</summary>
public sealed class RequiredParameterBreaksCallersRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RequiredParameterBreaksCallers, Severity.Error, "Required parameter breaks those who do not pass it");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from changed in context.ChangedModules()
        let demanded = changed.After.Parameters.Where(parameter => IsNewlyDemanded(changed, parameter, context.Names())).Select(parameter => parameter.Name.Value).ToList()
        where demanded.Count > 0
        select new RuleHit(changed.Module.Id, [string.Join(", ", demanded), changed.Module is Function ? "313" : "201"]);

    // A function is called with a value, or the word DEFAULT, for each of its parameters. A table-valued parameter is empty where none is passed.
    private static bool IsNewlyDemanded((Module Module, ModuleFacts Before, ModuleFacts After) changed, ModuleParameter parameter, NameComparer names)
    {
        var before = changed.Before.Parameters.FirstOrDefault(other => names.Equals(other.Name, parameter.Name));
        return changed.Module is Function
            ? before is null
            : !parameter.IsReadOnly && parameter.Default is null && (before is null || before.Default is not null);
    }
}
