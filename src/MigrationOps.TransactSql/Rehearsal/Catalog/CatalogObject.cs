using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>An object: what has a row in sys.objects.</summary>
internal sealed record CatalogObject
{
    /// <summary>Its id.</summary>
    public required int Id { get; init; }

    /// <summary>Its name; that of an unnamed constraint is made up.</summary>
    public required Identifier Name { get; init; }

    /// <summary>Its schema.</summary>
    public required Identifier Schema { get; init; }

    /// <summary>The id of its schema.</summary>
    public required int SchemaId { get; init; }

    /// <summary>The letters of its type, two with blanks.</summary>
    public required string Type { get; init; }

    /// <summary>The words of its type.</summary>
    public required string TypeDescription { get; init; }

    /// <summary>The element of the model.</summary>
    public required Element Element { get; init; }

    /// <summary>The table of a constraint or trigger; 0 for others.</summary>
    public int ParentId { get; init; }

    /// <summary>Its text: of a module, a check or a default; null for others, and for a text that is encrypted.</summary>
    public string? Definition { get; init; }

    /// <summary>Whether it has columns that the model does not know.</summary>
    public bool HidesColumns => Element is View or Function { Returns: not FunctionKind.Scalar } or OpaqueObject;

    /// <summary>Its columns.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The columns in order, as far as they are known.</returns>
    public IReadOnlyList<CatalogColumnRow> Columns(CatalogContext catalog) => CatalogColumns.Of(this, catalog);

    /// <summary>Its indexes.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The indexes, the heap among them.</returns>
    public IReadOnlyList<CatalogIndex> Indexes(CatalogContext catalog) => CatalogIndexes.Of(this, catalog);
}
