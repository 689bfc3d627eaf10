using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A module shows every column of a table by SELECT *, and the table gains or loses one: callers get another shape from a text that nobody changed.</summary>
public sealed class SelectStarChangesShapeRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.SelectStarChangesShape, Severity.Warning, "SELECT * shows other columns");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in TableShapes.Of(context)
        from module in context.UnchangedUsers(change.Table)
        where context.FactsOf(module).ShownWhole.Any(name => context.Names().Equals(name, change.Table))
        group change by module.Id into changes
        select new RuleHit(changes.Key, [string.Join(", ", changes.Select(change => change.Table).Distinct()), string.Join(", ", changes.SelectMany(change => change.Columns))]);
}
