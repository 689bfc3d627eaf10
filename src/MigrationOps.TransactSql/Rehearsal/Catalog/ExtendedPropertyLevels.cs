using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>The levels by which procedures and functions tell what an extended property is said of. Source: Microsoft Learn, sp_addextendedproperty.</summary>
internal static class ExtendedPropertyLevels
{
    /// <summary>The levels of a host.</summary>
    /// <param name="host">The host.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>Types and names from the outermost; null where there are none for it.</returns>
    public static IReadOnlyList<(string Type, Identifier Name)>? Of(PropertyHost host, CatalogContext catalog)
    {
        if (host.Name is not { } name)
        {
            return [];
        }

        return host.Class switch
        {
            PropertyHostClass.Schema => [("SCHEMA", name.Last)],
            PropertyHostClass.Principal => [("USER", name.Last)],
            PropertyHostClass.Filegroup => [("FILEGROUP", name.Last)],
            PropertyHostClass.PartitionFunction => [("PARTITION FUNCTION", name.Last)],
            PropertyHostClass.PartitionScheme => [("PARTITION SCHEME", name.Last)],
            PropertyHostClass.Column or PropertyHostClass.Constraint or PropertyHostClass.Index or PropertyHostClass.Trigger or PropertyHostClass.Parameter when name.Parts.Count == 3 =>
                [("SCHEMA", name.First), (OwnerOf(name.Parent, catalog), name.Parts[1]), (Words(host.Class), name.Last)],
            PropertyHostClass.Database or PropertyHostClass.Other => null,
            _ => name.Parts.Count == 2 ? [("SCHEMA", name.First), (Words(host.Class), name.Last)] : null,
        };
    }

    private static string OwnerOf(SqlName owner, CatalogContext catalog) => catalog.Model.Occupant(owner)?.Kind switch
    {
        ElementKind.View => "VIEW",
        ElementKind.Procedure => "PROCEDURE",
        ElementKind.Function => "FUNCTION",
        null when catalog.Model.Has(new ElementId(ElementKind.TableType, owner)) => "TABLE_TYPE",
        _ => "TABLE",
    };

    private static string Words(PropertyHostClass host) => host.ToString().ToUpperInvariant();
}
