using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>Recognises constraints that go and come back under another name or form.</summary>
internal static class ConstraintTwins
{
    /// <summary>Whether a constraint that is added keeps out what a dropped one kept out.</summary>
    /// <param name="context">The context.</param>
    /// <param name="dropped">The dropped constraint.</param>
    /// <returns>Whether there is one.</returns>
    public static bool IsReplaced(GateContext context, Constraint dropped) =>
        context.Changes.Changes.OfType<IAddedElement>().Any(added => AreTwins(added.Element, dropped, context.Names()));

    /// <summary>Whether one constraint or unique index keeps out what another one keeps out.</summary>
    /// <param name="added">The one.</param>
    /// <param name="dropped">The other one.</param>
    /// <param name="names">The comparer of names.</param>
    /// <returns>Whether it does.</returns>
    public static bool AreTwins(Element added, Constraint dropped, NameComparer names) => (added, dropped) switch
    {
        (KeyConstraint one, KeyConstraint other) => names.Equals(one.Table, other.Table) && AreSameColumns(one.OwnColumns, other.OwnColumns, names),
        (RowstoreIndex { IsUnique: true, Filter: null } one, KeyConstraint other) =>
            names.Equals(one.Owner, other.Table) && AreSameColumns(one.Columns.Select(column => column.Name), other.OwnColumns, names),
        (ForeignKey one, ForeignKey other) => names.Equals(one.Table, other.Table)
            && names.Equals(one.ReferencedTable, other.ReferencedTable)
            && names.SequenceEquals(one.Columns, other.Columns),
        (CheckConstraint one, CheckConstraint other) => names.Equals(one.Table, other.Table) && one.Expression == other.Expression,
        _ => false,
    };

    private static bool AreSameColumns(IEnumerable<Identifier> one, IEnumerable<Identifier> other, NameComparer names) =>
        one.ToHashSet(names).SetEquals(other);
}
