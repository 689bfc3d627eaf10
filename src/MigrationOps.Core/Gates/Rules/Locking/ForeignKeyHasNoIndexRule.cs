using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>No index of the referencing table begins with the columns of a foreign key: each DELETE or key change of a referenced row reads the whole table.</summary>
public sealed class ForeignKeyHasNoIndexRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ForeignKeyHasNoIndex, Severity.Warning, "Foreign key has no index to look rows up by");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from foreignKey in Touched(context).DistinctBy(foreignKey => foreignKey.Id, context.Names())
        where !foreignKey.IsDisabled && context.Stands(foreignKey.Table) && context.Stands(foreignKey.ReferencedTable)
        where context.Desired.Model.FindTable(foreignKey.Table) is { } table && !ForeignKeyIndexes.Serve(table, foreignKey, context.Names())
        select new RuleHit(foreignKey.Id, [foreignKey.Table.ToString(), foreignKey.ReferencedTable.ToString(), string.Join(", ", foreignKey.Columns)]);

    private static IEnumerable<ForeignKey> Touched(GateContext context) =>
        context.MadeChanges<Added<ForeignKey>>().Where(added => !IsReplacement(context, added.Element)).Select(added => added.Element).Concat(
            from dropped in context.MadeChanges<Change>().OfType<IDroppedElement>()
            let index = dropped.Element as TableIndex
            where index is not null
            from foreignKey in context.Desired.Model.FindTable(index.Owner)?.Constraints.OfType<ForeignKey>() ?? []
            where context.Changes.RenamedCurrent.Model.FindTable(index.Owner) is { } before && ForeignKeyIndexes.Serve(before, foreignKey, context.Names())
            select foreignKey);

    // What had no index under its old name has none under its new one.
    private static bool IsReplacement(GateContext context, ForeignKey added) => context.Changes.Of<Dropped<ForeignKey>>().Any(dropped =>
        context.Names().Equals(dropped.Element.Table, added.Table) && context.Names().SequenceEquals(dropped.Element.Columns, added.Columns));
}
