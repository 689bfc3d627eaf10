using MigrationOps.Findings;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>An operation writes every row of a table whose database has replicas: they get all of its log, and readers there wait behind its lock.</summary>
public sealed class ReplicaFallsBehindRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ReplicaFallsBehind, Severity.Warning, "Replicas fall behind");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from operation in context.Policy.Target.HasReplicas ? context.MadeOperations() : []
        where operation.Impact.Cost is CostClass.SizeOfData
        let table = operation.Target.TableName()
        where context.Stands(table)
        group operation.Target by table.ToString() into operations
        select new RuleHit(operations.First(), [operations.Key]);
}
