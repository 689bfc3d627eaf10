using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>Queries that used a dropped index read the whole table.</summary>
public sealed class DropIndexSlowsQueriesRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DropIndexSlowsQueries, Severity.Warning, "Drop of an index slows queries that need it");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from dropped in context.MadeChanges<Change>().OfType<IDroppedElement>()
        let index = dropped.Element as TableIndex
        where index is not null && !index.OwnColumns.Any(column => context.IsColumnGone(index.Owner.Child(column)) && IsTable(context, index.Owner))
        where !IsReplaced(context, index)
        select new RuleHit(index.Id, [index.Owner.ToString()]);

    private static bool IsTable(GateContext context, SqlName name) => context.Desired.Model.FindTable(name) is not null;

    private static bool IsReplaced(GateContext context, TableIndex index) =>
        context.Changes.Changes.OfType<IAddedElement>().Any(added =>
            added.Element is TableIndex other
            && context.Names().Equals(other.Owner, index.Owner)
            && (context.Names().Equals(other.Name, index.Name) || context.Names().SequenceEquals(Key(other), Key(index))));

    private static ValueList<Identifier> Key(TableIndex index) =>
        index is RowstoreIndex rowstore ? rowstore.Columns.Select(column => column.Name).ToValueList() : index.OwnColumns.ToValueList();
}
