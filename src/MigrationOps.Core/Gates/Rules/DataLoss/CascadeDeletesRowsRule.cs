using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>A foreign key takes a referential action: a write of the referenced row deletes or changes rows of another table that nobody named.</summary>
public sealed class CascadeDeletesRowsRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.CascadeDeletesRows, Severity.Warning, "Foreign key begins to delete or change rows by itself");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Change>()
        let foreignKey = Begun(context, change)
        where foreignKey is not null && context.Stands(foreignKey.Table)
        select new RuleHit(foreignKey.Id, [foreignKey.Table.ToString(), foreignKey.ReferencedTable.ToString()]);

    private static ForeignKey? Begun(GateContext context, Change change) => change switch
    {
        Added<ForeignKey> added when Acts(added.Element) && !HasTwin(context, added.Element) => added.Element,
        Changed<ForeignKey> changed when Acts(changed.Desired) && !ActsAlike(changed.Current, changed.Desired) => changed.Desired,
        _ => null,
    };

    private static bool Acts(ForeignKey foreignKey) => foreignKey is not { OnDelete: ReferentialAction.NoAction, OnUpdate: ReferentialAction.NoAction };

    private static bool ActsAlike(ForeignKey one, ForeignKey other) => one.OnDelete == other.OnDelete && one.OnUpdate == other.OnUpdate;

    // A foreign key under a new name does what the old one did.
    private static bool HasTwin(GateContext context, ForeignKey added) => context.Changes.Of<Dropped<ForeignKey>>().Any(dropped =>
        context.Names().Equals(dropped.Element.Table, added.Table)
        && context.Names().SequenceEquals(dropped.Element.Columns, added.Columns)
        && ActsAlike(dropped.Element, added));
}
