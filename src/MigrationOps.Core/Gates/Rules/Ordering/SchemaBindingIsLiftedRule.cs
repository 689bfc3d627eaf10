using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>While a module is unbound, what it names can change under it; an indexed view loses its indexes.</summary>
public sealed class SchemaBindingIsLiftedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.SchemaBindingIsLifted, Severity.Warning, "Schema binding is lifted for a time");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from module in context.MadeOperations<AlterModule>()
        where module is { Current.IsSchemaBound: true, Desired.IsSchemaBound: false }
            && context.Desired.Model.Find(module.Target) is Module { IsSchemaBound: true }
        select context.Changes.RenamedCurrent.Model.Find(module.Target) is View { Indexes.Count: > 0 }
            ? new RuleHit(module.Target, []) { Variant = "Indexed" }
            : new RuleHit(module.Target, []) { Severity = Severity.Information };
}
