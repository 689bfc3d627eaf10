using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>The indexes of objects.</summary>
internal static class CatalogIndexes
{
    private const string DisabledProperty = "IsDisabled";
    private const int FirstNonclustered = 2;
    private const int FirstXml = 256000;
    private const int FirstSpatial = 384000;

    /// <summary>The indexes of an object.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The clustered one or the heap, then the others in order of name.</returns>
    public static IReadOnlyList<CatalogIndex> Of(CatalogObject owner, CatalogContext catalog)
    {
        var all = owner.Element switch
        {
            Table table => Keys(owner, table.Constraints).Concat(table.Indexes.Select(index => Of(owner, index))),
            TableType type => Keys(owner, type.Constraints).Concat(type.Indexes.Select(index => Of(owner, index))),
            View view => view.Indexes.Select(index => Of(owner, index)),
            _ => [],
        };
        var sorted = all.OrderBy(index => index.Name!.Value.Value, StringComparer.OrdinalIgnoreCase).ToList();
        var clustered = sorted.Find(index => index.Type is 1 or 5);
        var rows = sorted.Where(index => !ReferenceEquals(index, clustered)).Select((index, place) => index with { IndexId = FirstNonclustered + place });
        CatalogIndex? first = clustered is not null ? clustered with { IndexId = 1 } : owner.Element is View or Module ? null : Heap(owner);
        return owner.Element is Table or View or TableType ? [.. first is null ? [] : new[] { first }, .. rows, .. Special(owner, catalog)] : [];
    }

    private static IEnumerable<CatalogIndex> Keys(CatalogObject owner, ValueList<Constraint> constraints) => constraints.OfType<KeyConstraint>().Select(key =>
        new CatalogIndex(owner, 0, SystemNames.Of(key, constraints))
        {
            Type = key.Options.IsHash ? 7 : key.IsClustered ? 1 : 2,
            Keys = key.Columns,
            IsUnique = true,
            IsDisabled = IsDisabled(key),
            Key = key,
            Options = key.Options,
            Compression = key.Compression,
            Placement = key.Placement,
        });

    private static CatalogIndex Of(CatalogObject owner, TableIndex index) => index switch
    {
        RowstoreIndex rowstore => new CatalogIndex(owner, 0, index.Name.Last)
        {
            Type = rowstore.Options.IsHash ? 7 : index.IsClustered ? 1 : 2,
            Keys = rowstore.Columns,
            Included = rowstore.IncludedColumns,
            IsUnique = rowstore.IsUnique,
            IsDisabled = rowstore.IsDisabled,
            Filter = index.Filter,
            Options = rowstore.Options,
            Compression = index.Compression,
            Placement = index.Placement,
        },
        _ => new CatalogIndex(owner, 0, index.Name.Last)
        {
            Type = index.IsClustered ? 5 : 6,
            Included = Columnstore(owner, index),
            Ordered = index is ColumnstoreIndex columnstore ? columnstore.OrderedColumns : [],
            IsDisabled = IsDisabled(index),
            Filter = index.Filter,
            Compression = index.Compression,
            Placement = index.Placement,
        },
    };

    private static IReadOnlyList<Identifier> Columnstore(CatalogObject owner, TableIndex index) =>
        index.IsClustered && owner.Element is Table table ? [.. table.Columns.Select(column => column.Name.Last)] : index is ColumnstoreIndex { Columns: var columns } ? columns : [];

    private static CatalogIndex Heap(CatalogObject owner) => new(owner, 0, Name: null)
    {
        Type = 0,
        Compression = (owner.Element as Table)?.Compression ?? [],
        Placement = (owner.Element as Table)?.Placement,
    };

    // XML and spatial indexes are known by name.
    private static IEnumerable<CatalogIndex> Special(CatalogObject owner, CatalogContext catalog)
    {
        if (owner.Element is not Table { Name: var name })
        {
            return [];
        }

        var attached = catalog.Model.AttachedTo(name).OfType<OpaqueObject>().Where(opaque => opaque.Name.Parts.Count == 3).ToList();
        var xml = attached.Where(opaque => opaque.TypeName is "SqlXmlIndex" or "SqlSelectiveXmlIndex").Select((opaque, place) => new CatalogIndex(owner, FirstXml + place, opaque.Name.Last) { Type = 3 });
        var spatial = attached.Where(opaque => opaque.TypeName is "SqlSpatialIndex").Select((opaque, place) => new CatalogIndex(owner, FirstSpatial + place, opaque.Name.Last) { Type = 4 });
        return xml.Concat(spatial);
    }

    private static bool IsDisabled(Element element) => element.Unknown.Any(property => property is { Name: DisabledProperty, Value: "True" });
}
