using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Gates;

/// <summary>
/// Knows the columns of history tables. What happens to a column of a temporal table happens to its history by itself:
/// Microsoft Learn, "Change the schema of a system-versioned temporal table". One danger is told once.
/// </summary>
internal sealed class HistoryColumns
{
    private readonly NameComparer _names;
    private readonly Dictionary<SqlName, SqlName> _currentTables;
    private readonly HashSet<(Type Change, SqlName Column)> _changed;

    /// <summary>Reads the tables that are temporal on both sides.</summary>
    /// <param name="context">The context.</param>
    public HistoryColumns(GateContext context)
    {
        _names = context.Names();
        _currentTables = new Dictionary<SqlName, SqlName>(_names);
        foreach (var table in context.Desired.Model.All<Table>())
        {
            if (table.SystemVersioning?.HistoryTable is { } history && context.Changes.RenamedCurrent.Model.FindTable(table.Name) is { SystemVersioning: not null })
            {
                _currentTables[history] = table.Name;
            }
        }

        _changed = _currentTables.Count == 0
            ? []
            : context.Changes.Changes.Where(change => change.Subject.Kind is ElementKind.Column).Select(Key).ToHashSet();
    }

    /// <summary>Whether a change follows by itself from the same change of the temporal table.</summary>
    /// <param name="change">The change.</param>
    /// <returns>Whether it does.</returns>
    public bool Follow(Change change) =>
        change.Subject is { Kind: ElementKind.Column, Name.Parts.Count: > 1 } column
        && _currentTables.TryGetValue(column.Name.Parent, out var current)
        && _changed.Any(other => other.Change == change.GetType() && _names.Equals(other.Column, current.Child(column.Name.Last)));

    private static (Type Change, SqlName Column) Key(Change change) => (change.GetType(), change.Subject.Name);
}
