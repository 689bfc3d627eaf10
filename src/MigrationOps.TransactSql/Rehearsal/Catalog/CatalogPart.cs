using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>A constraint among its table: what has a row in the views over constraints.</summary>
/// <param name="Object">Its object.</param>
/// <param name="Catalog">The catalog.</param>
internal sealed record CatalogPart(CatalogObject Object, CatalogContext Catalog)
{
    /// <summary>Its table.</summary>
    public CatalogObject? Parent => Catalog.Objects.Find(Object.ParentId);

    /// <summary>The table that a foreign key references.</summary>
    public CatalogObject? Referenced => Object.Element is ForeignKey key ? Catalog.Objects.Find(key.ReferencedTable) : null;

    /// <summary>The constraints of one type that a key leaves.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The constraints.</returns>
    public static IEnumerable<CatalogPart> Of<T>(CatalogKey key, CatalogContext catalog)
        where T : Constraint => catalog.Objects.Where(key).Where(row => row.Element is T).Select(row => new CatalogPart(row, catalog));

    /// <summary>The id of a column of its table.</summary>
    /// <param name="name">The column.</param>
    /// <returns>The id, or null.</returns>
    public int? ParentColumn(Identifier name) => Column(Parent, name);

    /// <summary>The id of a column of the table that it references.</summary>
    /// <param name="name">The column.</param>
    /// <returns>The id, or null.</returns>
    public int? ReferencedColumn(Identifier name) => Column(Referenced, name);

    private int? Column(CatalogObject? owner, Identifier name) => owner?.Columns(Catalog).FirstOrDefault(column => Catalog.Names.Equals(column.Name, name))?.Ordinal;
}
