using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>Values that do not fit a new type stop the deployment, and later those who write them.</summary>
public sealed class NarrowedTypeRefusesValuesRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.NarrowedTypeRefusesValues, Severity.Error, "Narrower type refuses values that stand in the table");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Changed<Column>>()
        let conversion = ColumnConversions.Of(context, change)
        where conversion is { CanFail: true, LosesSilently: false }
        select new RuleHit(change.Subject, ColumnConversions.Values(change, conversion));
}
