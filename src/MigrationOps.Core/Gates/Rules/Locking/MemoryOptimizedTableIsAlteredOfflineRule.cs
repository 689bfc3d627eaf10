using MigrationOps.Findings;
using MigrationOps.Operations;
using System.Globalization;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>ALTER TABLE of a memory-optimised table keeps everybody away until it has ended, and needs the memory of the table twice.</summary>
public sealed class MemoryOptimizedTableIsAlteredOfflineRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.MemoryOptimizedTableIsAlteredOffline, Severity.Warning, "Memory-optimised table is altered offline");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from operation in context.MadeOperations()
        where operation is AddColumn or AlterColumn or DropColumn or SetColumnProperty or AddConstraint or DropConstraint or CreateIndex or DropIndex or RebuildIndex
        let table = operation.Target.TableName()
        where context.Changes.RenamedCurrent.Model.FindTable(table) is { MemoryOptimized: not null } && context.Desired.Model.FindTable(table) is not null
        group operation.Target by table.ToString() into changes
        select new RuleHit(changes.First(), [changes.Key, changes.Count().ToString(CultureInfo.InvariantCulture)]);
}
