using MigrationOps.Changes;
using MigrationOps.Comparison;
using MigrationOps.Gates;
using MigrationOps.Model;

namespace MigrationOps.Scripting.Review;

/// <summary>Finds what a diagram of a plan shows: tables that change with their keys and changed columns, and the foreign keys between them.</summary>
internal sealed class ChangedTables
{
    private readonly DatabaseModel _current;
    private readonly DatabaseModel _desired;
    private readonly Dictionary<ElementId, ChangeMark> _marks;
    private readonly List<SqlName> _names;

    /// <summary>Reads the changes.</summary>
    /// <param name="current">The database as it stands, under its new names.</param>
    /// <param name="desired">The database as it is to be.</param>
    /// <param name="changes">What differs.</param>
    public ChangedTables(DatabaseModel current, DatabaseModel desired, ChangeSet changes)
    {
        (_current, _desired) = (current, desired);
        _marks = new Dictionary<ElementId, ChangeMark>(desired.Names);
        foreach (var change in changes.Changes.Where(change => change is not ColumnsReordered))
        {
            _marks[change.Subject] = change switch
            {
                IAddedElement => ChangeMark.Added,
                IDroppedElement => ChangeMark.Dropped,
                _ => ChangeMark.Changed,
            };
        }

        _names = _marks.Keys.Where(IsOfTable)
            .Select(id => id.TableName())
            .Concat(_marks.Keys.Select(Find).OfType<ForeignKey>().Select(foreignKey => foreignKey.ReferencedTable))
            .Distinct(desired.Names)
            .Where(name => TableOf(name) is not null)
            .OrderBy(name => name.ToString(), StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>The tables, by name.</summary>
    /// <returns>The tables.</returns>
    public ValueList<TableDocument> Tables() => _names.Select(Document).ToValueList();

    /// <summary>The foreign keys between the tables.</summary>
    /// <returns>The foreign keys.</returns>
    public ValueList<RelationDocument> Relations() =>
        _names.SelectMany(name => Both<ForeignKey>(name, table => table.Constraints.OfType<ForeignKey>()))
            .Where(foreignKey => _names.Contains(foreignKey.ReferencedTable, _desired.Names))
            .Select(foreignKey => new RelationDocument(foreignKey.Table.ToString(), foreignKey.ReferencedTable.ToString(), NameOf(foreignKey), MarkOf(foreignKey)))
            .ToValueList();

    private static string NameOf(ForeignKey foreignKey) => foreignKey.Name?.Value ?? string.Join(", ", foreignKey.Columns.Select(column => column.Value));

    private static bool IsOfTable(ElementId id) => id.Kind is ElementKind.Table or ElementKind.Column or ElementKind.PrimaryKey or ElementKind.UniqueConstraint
        or ElementKind.DefaultConstraint or ElementKind.CheckConstraint or ElementKind.ForeignKey or ElementKind.Index;

    private TableDocument Document(SqlName name)
    {
        var columns = Both<Column>(name, table => table.Columns).ToList();
        var shown = columns.Select(column => ColumnOf(column, TableOf(name)!)).Where(column => column.Keys.Length > 0 || column.Mark is not ChangeMark.Unchanged).ToValueList();
        var mark = (_current.FindTable(name), _desired.FindTable(name)) switch
        {
            (null, _) => ChangeMark.Added,
            (_, null) => ChangeMark.Dropped,
            _ when _marks.Keys.Any(id => IsOfTable(id) && _desired.Names.Equals(id.TableName(), name)) => ChangeMark.Changed,
            _ => ChangeMark.Unchanged,
        };
        return new TableDocument(name.ToString(), mark, shown, columns.Count - shown.Count);
    }

    private ColumnDocument ColumnOf(Column column, Table table)
    {
        var name = column.Name.Last;
        string[] keys =
        [
            .. table.PrimaryKey?.OwnColumns.Contains(name, _desired.Names) == true ? new[] { "PK" } : [],
            .. table.Constraints.OfType<ForeignKey>().Any(foreignKey => foreignKey.Columns.Contains(name, _desired.Names)) ? new[] { "FK" } : [],
        ];
        return new ColumnDocument(name.Value, column.Type?.ToString() ?? "computed", string.Join(", ", keys), MarkOf(column));
    }

    // A part that stands on both sides is shown as it is to be.
    private IEnumerable<T> Both<T>(SqlName name, Func<Table, IEnumerable<T>> parts)
        where T : Element
    {
        var after = _desired.FindTable(name) is { } desired ? parts(desired).ToList() : [];
        var before = _current.FindTable(name) is { } current ? parts(current) : [];
        return after.Concat(before.Where(part => !after.Exists(other => _desired.Names.Equals(other.Id, part.Id))));
    }

    private ChangeMark MarkOf(Element part) => _marks.GetValueOrDefault(part.Id);

    private Table? TableOf(SqlName name) => _desired.FindTable(name) ?? _current.FindTable(name);

    private Element? Find(ElementId id) => _desired.Find(id) ?? _current.Find(id);
}
