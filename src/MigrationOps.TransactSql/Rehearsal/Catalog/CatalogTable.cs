using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>A table: what has a row in sys.tables.</summary>
/// <param name="Object">Its row in sys.objects.</param>
/// <param name="Table">The table.</param>
/// <param name="HistoryId">The id of the table that keeps its history; null where versioning is off.</param>
internal sealed record CatalogTable(CatalogObject Object, Table Table, int? HistoryId)
{
    /// <summary>Whether it keeps the history of another table.</summary>
    public bool KeepsHistory { get; init; }
}
