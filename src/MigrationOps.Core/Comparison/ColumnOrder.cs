using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>Looks at the order of columns.</summary>
internal static class ColumnOrder
{
    /// <summary>Tells whether the columns that two tables share stand in another order.</summary>
    /// <param name="current">The current object.</param>
    /// <param name="desired">The desired object.</param>
    /// <param name="names">The comparer of names.</param>
    /// <returns>The change; null for the same order and for objects that are no tables.</returns>
    public static ColumnsReordered? Compare(Element current, Element desired, NameComparer names)
    {
        if (current is not Table before || desired is not Table after)
        {
            return null;
        }

        var shared = Names(after).Where(name => before.FindColumn(name, names) is not null).ToList();
        var old = Names(before).Where(name => after.FindColumn(name, names) is not null).ToList();
        return names.SequenceEquals(old, shared) ? null : new ColumnsReordered(before, after);
    }

    private static IEnumerable<Identifier> Names(Table table) => table.Columns.Select(column => column.Name.Last);
}
