using MigrationOps.Findings;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>A change that reads or writes every row of a temporal table does so with its history, which is the longer one as a rule.</summary>
public sealed class TemporalChangeLocksHistoryRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.TemporalChangeLocksHistory, Severity.Warning, "Change of a temporal table works through its history too");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from operation in context.MadeOperations()
        where operation is AddColumn or AlterColumn && operation.Impact.Cost is not CostClass.MetadataOnly
        let table = operation.Target.Name.Parent
        where context.Changes.RenamedCurrent.Model.FindTable(table)?.SystemVersioning is not null
        let history = context.Desired.Model.FindTable(table)?.SystemVersioning
        where history is not null
        select new RuleHit(operation.Target, [table.ToString(), history.HistoryTable?.ToString() ?? "its history table"]);
}
