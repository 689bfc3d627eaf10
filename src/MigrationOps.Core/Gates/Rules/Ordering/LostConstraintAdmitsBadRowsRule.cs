using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>What a dropped or disabled constraint kept out can be written from then on.</summary>
public sealed class LostConstraintAdmitsBadRowsRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.LostConstraintAdmitsBadRows, Severity.Warning, "Constraint goes, so bad rows come in");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => Dropped(context).Concat(Disabled(context));

    private static IEnumerable<RuleHit> Dropped(GateContext context) =>
        from dropped in context.MadeChanges<Change>().OfType<IDroppedElement>()
        let constraint = dropped.Element as Constraint
        where constraint is not null and not DefaultConstraint && !LosesItsSubject(context, constraint) && !ConstraintTwins.IsReplaced(context, constraint)
        select new RuleHit(constraint.Id, [constraint.Id.Kind.Words(), constraint.Table.ToString()]);

    private static IEnumerable<RuleHit> Disabled(GateContext context) =>
        from changed in context.MadeChanges<Change>().OfType<IChangedElement>()
        where changed is { Current: ForeignKey { IsDisabled: false }, Desired: ForeignKey { IsDisabled: true } }
            or { Current: CheckConstraint { IsDisabled: false }, Desired: CheckConstraint { IsDisabled: true } }
        let constraint = (Constraint)changed.Desired
        select new RuleHit(constraint.Id, [constraint.Id.Kind.Words(), constraint.Table.ToString()]) { Variant = "Disabled" };

    private static bool LosesItsSubject(GateContext context, Constraint constraint) =>
        constraint.OwnColumns.Any(column => context.IsColumnGone(constraint.Table.Child(column)))
        || (constraint is ForeignKey foreignKey && context.Desired.Model.FindTable(foreignKey.ReferencedTable) is null);
}
