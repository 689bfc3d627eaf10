using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.synonyms.</summary>
internal static class SynonymsView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = ObjectCells.View<Synonym>("sys.synonyms", [ObjectCells.Of<Synonym>("base_object_name", synonym => Text(synonym.Target.ToString()))]);
}
