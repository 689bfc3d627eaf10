using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>The columns that sys.objects and the views over it share. Source: Microsoft Learn, sys.objects.</summary>
internal static class ObjectCells
{
    /// <summary>The columns by which the views find objects.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["object_id", "parent_object_id", "name", "schema_id"];

    /// <summary>The columns.</summary>
    public static IReadOnlyList<Cell<CatalogObject>> All { get; } =
    [
        new("name", row => Text(row.Name.Value)),
        new("object_id", row => Number(row.Id)),
        Cell.Always<CatalogObject>("principal_id", NullValue.Instance),
        new("schema_id", row => Number(row.SchemaId)),
        new("parent_object_id", row => Number(row.ParentId)),
        new("type", row => Code(row.Type)),
        new("type_desc", row => Text(row.TypeDescription)),
        .. Cell.Unknown<CatalogObject>("create_date", "modify_date"),
        .. Cell.Zero<CatalogObject>("is_ms_shipped"),
        .. Cell.Unknown<CatalogObject>("is_published", "is_schema_published"),
    ];

    /// <summary>Makes a view over the objects of one type.</summary>
    /// <typeparam name="T">The type of their elements.</typeparam>
    /// <param name="name">The name of the view.</param>
    /// <param name="cells">Its columns beside those of all objects.</param>
    /// <returns>The view.</returns>
    public static CatalogView View<T>(string name, IEnumerable<Cell<CatalogObject>> cells)
        where T : Element => new CatalogView<CatalogObject>(name, [.. All, .. cells], Keys, static (key, catalog) => catalog.Objects.Where(key).Where(row => row.Element is T));

    /// <summary>A column over the element of an object.</summary>
    /// <typeparam name="T">The type of the element.</typeparam>
    /// <param name="name">The name of the column.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The column.</returns>
    public static Cell<CatalogObject> Of<T>(string name, Func<T, SqlValue> value)
        where T : Element => new(name, row => row.Element is T element ? value(element) : NullValue.Instance);
}
