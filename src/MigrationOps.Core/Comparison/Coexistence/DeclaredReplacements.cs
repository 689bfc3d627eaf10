using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Comparison.Coexistence;

/// <summary>Finds the replacements that a team declared and that are to be made: their old columns go and their new ones come.</summary>
internal static class DeclaredReplacements
{
    /// <summary>The replacements.</summary>
    /// <param name="declared">What was declared.</param>
    /// <param name="changes">What differs.</param>
    /// <param name="check">Tells what can stand beside what.</param>
    /// <param name="names">The comparer of names.</param>
    /// <returns>Those that can be made so that both shapes stand; the columns of the others come and go on their own.</returns>
    public static IEnumerable<ColumnReplacement> Of(IEnumerable<DeclaredReplacement> declared, IReadOnlyList<Change> changes, CoexistenceCheck check, NameComparer names)
    {
        var added = changes.OfType<Added<Column>>().Select(change => change.Element.Name).ToHashSet(names);
        var dropped = changes.OfType<Dropped<Column>>().Select(change => change.Element.Name).ToHashSet(names);
        return from item in declared
               let replacement = new ColumnReplacement { Table = item.Table, Old = item.Old, New = item.New }
               where item.New.All(column => added.Contains(item.Table.Child(column.Name))) && item.Old.All(column => dropped.Contains(item.Table.Child(column.Name)))
               where check.ReasonAgainst(replacement) is null
               select replacement;
    }
}
