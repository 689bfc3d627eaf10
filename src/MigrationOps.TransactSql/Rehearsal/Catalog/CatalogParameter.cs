namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>The parameters of a procedure or function, of which only the text of the module tells: one row for any number of them.</summary>
/// <param name="Owner">The module.</param>
internal sealed record CatalogParameter(CatalogObject Owner);
