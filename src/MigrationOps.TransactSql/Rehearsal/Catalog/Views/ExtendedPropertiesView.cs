using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.extended_properties. Source: Microsoft Learn, sys.extended_properties.</summary>
internal static class ExtendedPropertiesView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<(ExtendedProperty Property, CatalogContext Catalog)>(
        "sys.extended_properties",
        [
            new("class", row => Number(ClassOf(row.Property.Host.Class).Id)),
            new("class_desc", row => Text(ClassOf(row.Property.Host.Class).Words)),
            new("major_id", row => Number(Place(row.Property.Host, row.Catalog)?.Major)),
            new("minor_id", row => Number(Place(row.Property.Host, row.Catalog)?.Minor)),
            new("name", row => Text(row.Property.Name.Value)),
            new("value", row => LiteralText.Read(row.Property.Value)),
        ],
        ["major_id"],
        Find);

    private static IEnumerable<(ExtendedProperty Property, CatalogContext Catalog)> Find(CatalogKey key, CatalogContext catalog)
    {
        var all = key.Number("major_id") is { } id && catalog.Objects.Find(id) is { ParentId: 0 } owner and not { Element: TableType }
            ? catalog.Model.AttachedTo(new SqlName([owner.Schema, owner.Name])).OfType<ExtendedProperty>()
            : catalog.Model.Current.All<ExtendedProperty>();
        return all.Select(property => (property, catalog));
    }

    private static (int? Id, string? Words) ClassOf(PropertyHostClass host) => host switch
    {
        PropertyHostClass.Database => (0, "DATABASE"),
        PropertyHostClass.Parameter => (2, "PARAMETER"),
        PropertyHostClass.Schema => (3, "SCHEMA"),
        PropertyHostClass.Principal => (4, "DATABASE_PRINCIPAL"),
        PropertyHostClass.Type => (6, "TYPE"),
        PropertyHostClass.Index => (7, "INDEX"),
        PropertyHostClass.Filegroup or PropertyHostClass.PartitionScheme => (20, "DATASPACE"),
        PropertyHostClass.PartitionFunction => (21, "PARTITION_FUNCTION"),
        PropertyHostClass.Other => (null, null),
        _ => (1, "OBJECT_OR_COLUMN"),
    };

    private static (int? Major, int? Minor)? Place(PropertyHost host, CatalogContext catalog)
    {
        if (host.Name is not { } name)
        {
            return (0, 0);
        }

        return host.Class switch
        {
            PropertyHostClass.Schema => (catalog.Schemas.Find(name.Last)?.Id, 0),
            PropertyHostClass.Principal => (catalog.Principals.Find(name.Last)?.Id, 0),
            PropertyHostClass.Type => (catalog.Types.Find([name.First.Value, name.Last.Value])?.UserTypeId, 0),
            PropertyHostClass.Column => (Owner(name, catalog)?.Id, Owner(name, catalog)?.Columns(catalog).FirstOrDefault(column => catalog.Names.Equals(column.Name, name.Last))?.Ordinal),
            PropertyHostClass.Index => (Owner(name, catalog)?.Id, Owner(name, catalog)?.Indexes(catalog).FirstOrDefault(index => index.Name is { } own && catalog.Names.Equals(own, name.Last))?.IndexId),
            PropertyHostClass.Constraint or PropertyHostClass.Trigger => (catalog.Objects.Find(new SqlName([name.First, name.Last]))?.Id, 0),
            PropertyHostClass.Table or PropertyHostClass.View or PropertyHostClass.Procedure or PropertyHostClass.Function or PropertyHostClass.Sequence or PropertyHostClass.Synonym =>
                (catalog.Objects.Find(name)?.Id, 0),
            _ => null,
        };
    }

    private static CatalogObject? Owner(SqlName part, CatalogContext catalog) => catalog.Objects.Find(part.Parent);
}
