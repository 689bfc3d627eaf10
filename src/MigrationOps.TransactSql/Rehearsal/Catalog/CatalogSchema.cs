using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>A schema.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Owner">Its owner.</param>
internal sealed record CatalogSchema(int Id, Identifier Name, Identifier Owner);
