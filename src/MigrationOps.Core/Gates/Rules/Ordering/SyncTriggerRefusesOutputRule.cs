using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations.Sync;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>While two shapes of a table stand, a trigger is on it, and statements of applications with OUTPUT but without INTO fail with error 334.</summary>
public sealed class SyncTriggerRefusesOutputRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.SyncTriggerRefusesOutput, Severity.Warning, "Trigger between two shapes refuses OUTPUT without INTO");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from sync in context.MadeOperations<CreateSyncTrigger>().Select(create => create.Sync)
        group sync by sync.Table into table
        where !context.Current.Model.All<Trigger>().Any(trigger => context.Names().Equals(trigger.Parent, table.Key))
        select new RuleHit(new ElementId(ElementKind.Table, table.Key), [table.First().Trigger.ToString()]);
}
