using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>History that is older than a shorter retention is deleted in the background.</summary>
public sealed class RetentionDeletesHistoryRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RetentionDeletesHistory, Severity.Error, "Shorter retention deletes history");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeOperations<SetSystemVersioning>()
        where change is { SwitchesOn: false, SwitchesOff: false, Loss: not null }
        select new RuleHit(change.Target, [Words(change.Current), Words(change.Desired)]);

    private static string Words(Table table) => table.SystemVersioning?.Retention ?? HistoryRetention.Infinite.Unit;
}
