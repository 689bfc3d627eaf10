using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>A key or unique index on a table with rows fails on duplicates and blocks the table while it is built.</summary>
public sealed class UniqueKeyFailsOnDuplicatesRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.UniqueKeyFailsOnDuplicates, Severity.Warning, "Unique key meets duplicates and locks the table");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        foreach (var element in Added(context).Concat(Tightened(context)))
        {
            var (table, columns) = Key(element);
            if (table is not null && context.Stands(table))
            {
                yield return new RuleHit(element.Id, [table.ToString(), string.Join(", ", columns), (element is KeyConstraint ? ServerFeatures.ResumableConstraint : ServerFeatures.OnlineIndexBuild).On(context.Policy.Target)]);
            }
        }
    }

    private static IEnumerable<Element> Added(GateContext context) =>
        from added in context.MadeChanges<Change>().OfType<IAddedElement>()
        where !ReplacesEqualKey(context, added.Element)
        select added.Element;

    private static IEnumerable<Element> Tightened(GateContext context) =>
        from changed in context.MadeChanges<Change>().OfType<IChangedElement>()
        where !AreEqual(Key(changed.Current).Columns, Key(changed.Desired).Columns, context.Names())
        select changed.Desired;

    private static (SqlName? Table, ValueList<Identifier> Columns) Key(Element element) => element switch
    {
        KeyConstraint key => (key.Table, key.OwnColumns.ToValueList()),
        RowstoreIndex { IsUnique: true } index => (index.Owner, index.Columns.Select(column => column.Name).ToValueList()),
        _ => (null, []),
    };

    // A key under a new name admits what the old one admitted.
    private static bool ReplacesEqualKey(GateContext context, Element added) =>
        context.Changes.Changes.OfType<IDroppedElement>().Any(dropped =>
            Key(dropped.Element).Table is { } table
            && context.Names().Equals(table, Key(added).Table)
            && AreEqual(Key(dropped.Element).Columns, Key(added).Columns, context.Names()));

    private static bool AreEqual(ValueList<Identifier> one, ValueList<Identifier> other, NameComparer names) => one.ToHashSet(names).SetEquals(other);
}
