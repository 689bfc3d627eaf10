using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>Those who leave the column out write another value, or NULL, or fail.</summary>
public sealed class DefaultChangeAffectsInsertsRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DefaultChangeAffectsInserts, Severity.Warning, "Default changes, so INSERTs write something else");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        Dropped(context).Concat(
            from change in context.MadeChanges<Changed<DefaultConstraint>>()
            where change.Has(nameof(DefaultConstraint.Expression))
            select Changed(change.Current, change.Desired));

    private static IEnumerable<RuleHit> Dropped(GateContext context)
    {
        foreach (var dropped in context.MadeChanges<Dropped<DefaultConstraint>>().Select(change => change.Element))
        {
            var column = dropped.Table.Child(dropped.Column);
            var successor = context.Desired.Model.FindTable(dropped.Table)?.FindDefault(dropped.Column, context.Names());
            if (successor is null && !context.IsColumnGone(column))
            {
                yield return new RuleHit(dropped.Id, [column.ToString()]);
            }
            else if (successor is not null && successor.Expression != dropped.Expression)
            {
                yield return Changed(dropped, successor);
            }
        }
    }

    private static RuleHit Changed(DefaultConstraint current, DefaultConstraint desired) =>
        new(desired.Id, [desired.Table.Child(desired.Column).ToString(), current.Expression.Text, desired.Expression.Text])
        {
            Variant = "Changed",
            Severity = Severity.Information,
        };
}
