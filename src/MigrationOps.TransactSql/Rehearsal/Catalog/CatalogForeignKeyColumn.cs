using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>A pair of columns of a foreign key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Place">The place of the pair, from 0.</param>
internal sealed record CatalogForeignKeyColumn(CatalogPart Key, int Place)
{
    /// <summary>The element.</summary>
    public ForeignKey ForeignKey => (ForeignKey)Key.Object.Element;
}
