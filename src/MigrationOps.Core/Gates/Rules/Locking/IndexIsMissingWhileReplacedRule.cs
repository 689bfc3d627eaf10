using MigrationOps.Findings;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>An index is dropped and built anew under its name: until it stands, the queries that need it read the whole table.</summary>
public sealed class IndexIsMissingWhileReplacedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.IndexIsMissingWhileReplaced, Severity.Warning, "Index is missing while it is replaced");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from drop in context.MadeOperations<DropIndex>()
        where !drop.Index.IsClustered && context.Stands(drop.Index.Owner)
        where context.MadeOperations<CreateIndex>().Any(create => context.Names().Equals(create.Target, drop.Target))
        select new RuleHit(drop.Target, [drop.Index.Owner.ToString()]);
}
