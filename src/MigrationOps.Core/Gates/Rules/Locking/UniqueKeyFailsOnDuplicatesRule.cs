using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>A key or unique index on a table with rows fails on duplicates and blocks the table while it is built.</summary>
public sealed class UniqueKeyFailsOnDuplicatesRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.UniqueKeyFailsOnDuplicates, Severity.Warning, "Unique key meets duplicates and locks the table");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        foreach (var added in context.MadeChanges<Change>().OfType<IAddedElement>())
        {
            var (table, columns) = Key(added.Element);
            if (table is not null && context.Stands(table) && !ReplacesEqualKey(context, added.Element, columns))
            {
                yield return new RuleHit(added.Element.Id, [table.ToString(), string.Join(", ", columns)]);
            }
        }
    }

    private static (SqlName? Table, ValueList<Identifier> Columns) Key(Element element) => element switch
    {
        KeyConstraint key => (key.Table, key.OwnColumns.ToValueList()),
        RowstoreIndex { IsUnique: true } index => (index.Owner, index.Columns.Select(column => column.Name).ToValueList()),
        _ => (null, []),
    };

    // A key under a new name admits what the old one admitted.
    private static bool ReplacesEqualKey(GateContext context, Element added, ValueList<Identifier> columns) =>
        context.Changes.Changes.OfType<IDroppedElement>().Any(dropped =>
            Key(dropped.Element) is ({ } table, { } old)
            && context.Names().Equals(table, Key(added).Table)
            && old.ToHashSet(context.Names()).SetEquals(columns));
}
