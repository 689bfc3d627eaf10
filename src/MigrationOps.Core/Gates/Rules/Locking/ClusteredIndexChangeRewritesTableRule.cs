using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>Rows are stored in the clustered index: creating, dropping or changing it writes them all and every other index.</summary>
public sealed class ClusteredIndexChangeRewritesTableRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ClusteredIndexChangeRewritesTable, Severity.Warning, "Clustered index changes, so every row is written");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from found in context.MadeOperations().Select(Clustered)
        where found.Table is not null && context.Stands(found.Table)
        group found.Id by found.Table.ToString() into changes
        select new RuleHit(changes.Last(), [changes.Key]);

    private static (SqlName? Table, ElementId Id) Clustered(Operation operation) => operation switch
    {
        CreateIndex { Index.IsClustered: true } create => (create.Index.Owner, create.Target),
        DropIndex { Index.IsClustered: true } drop => (drop.Index.Owner, drop.Target),
        AddConstraint { Constraint: KeyConstraint { IsClustered: true } key } => (key.Table, key.Id),
        DropConstraint { Constraint: KeyConstraint { IsClustered: true } key } => (key.Table, key.Id),
        _ => (null, operation.Target),
    };
}
