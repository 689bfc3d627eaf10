using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A check or foreign key comes to columns that stand, or is switched on: writes that passed yesterday fail with error 547.</summary>
public sealed class ConstraintRefusesOldWritersRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ConstraintRefusesOldWriters, Severity.Warning, "New constraint refuses what the old application writes");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Change>()
        let constraint = Begun(change)
        where constraint is not null && context.Stands(constraint.Table) && !IsTwin(context, constraint) && NamesOldColumn(context, constraint)
        select new RuleHit(constraint.Id, [constraint.Id.Kind.Words(), constraint.Table.ToString()]);

    private static Constraint? Begun(Change change) => change switch
    {
        Added<ForeignKey> { Element.IsDisabled: false } added => added.Element,
        Added<CheckConstraint> { Element.IsDisabled: false } added => added.Element,
        Changed<ForeignKey> { Current.IsDisabled: true, Desired.IsDisabled: false } changed => changed.Desired,
        Changed<CheckConstraint> { Desired.IsDisabled: false } changed when changed.Current.IsDisabled || changed.Has(nameof(CheckConstraint.Expression)) => changed.Desired,
        _ => null,
    };

    private static bool IsTwin(GateContext context, Constraint begun) =>
        context.Changes.Changes.OfType<IDroppedElement>().Any(dropped => dropped.Element is Constraint old && ConstraintTwins.AreTwins(begun, old, context.Names()));

    // A column of the same plan stays NULL under old writers, or takes its default; NULL passes a check and a foreign key.
    private static bool NamesOldColumn(GateContext context, Constraint constraint)
    {
        var columns = constraint is ForeignKey foreignKey
            ? foreignKey.Columns.Select(constraint.Table.Child)
            : context.Desired.Dependencies.UsesOf(constraint.Id).Where(name => context.Desired.Model.FindColumn(name) is not null);
        var named = columns.ToList();
        return named.Count == 0 || named.All(column => context.Changes.RenamedCurrent.Model.FindColumn(column) is not null);
    }
}
