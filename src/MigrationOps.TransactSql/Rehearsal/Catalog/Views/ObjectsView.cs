using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.objects and sys.all_objects.</summary>
internal static class ObjectsView
{
    /// <summary>sys.objects.</summary>
    public static CatalogView Objects { get; } = ObjectCells.View<Element>("sys.objects", []);

    /// <summary>sys.all_objects; those of the server are left out.</summary>
    public static CatalogView AllObjects { get; } = ObjectCells.View<Element>("sys.all_objects", []);
}
