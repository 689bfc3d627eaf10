using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A NOT NULL column that has no default is missing in every INSERT of the old application.</summary>
public sealed class RequiredColumnBreaksInsertsRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RequiredColumnBreaksInserts, Severity.Error, "Required column without a default breaks old INSERTs");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from added in context.MadeChanges<Added<Column>>()
        where MustBeWritten(added.Element) && DefaultOf(context, added.Element) is null
        select StartsNullable(context, added.Element)
            ? new RuleHit(added.Subject, [added.Element.Table.ToString()]) { Variant = "Later", Severity = Severity.Warning }
            : new RuleHit(added.Subject, [added.Element.Table.ToString()]);

    private static bool MustBeWritten(Column column) =>
        column is { IsNullable: false, Computed: null, Identity: null, Generated: GeneratedAlways.No } && column.Type?.Is("rowversion") != true;

    private static DefaultConstraint? DefaultOf(GateContext context, Column column) =>
        context.Desired.Model.FindTable(column.Table)?.FindDefault(column.Name.Last, context.Names());

    private static bool StartsNullable(GateContext context, Column column) =>
        context.MadeOperations<AddColumn>().Any(add => add.Column.IsNullable && context.Names().Equals(add.Target, column.Id));
}
