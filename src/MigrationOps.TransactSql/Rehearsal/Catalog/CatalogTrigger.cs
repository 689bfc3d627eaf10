using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>A trigger: what has a row in sys.triggers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Id">Its id.</param>
/// <param name="ParentId">The table or view; 0 for a trigger of the database.</param>
/// <param name="Trigger">The element; null for a trigger of the database.</param>
internal sealed record CatalogTrigger(Identifier Name, int Id, int ParentId, Trigger? Trigger)
{
    /// <summary>Makes the row of a trigger of a table.</summary>
    /// <param name="row">Its object.</param>
    /// <returns>The row.</returns>
    public static CatalogTrigger Of(CatalogObject row) => new(row.Name, row.Id, row.ParentId, (Trigger)row.Element);
}
