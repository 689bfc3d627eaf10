using MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>A catalog view.</summary>
internal abstract class CatalogView
{
    /// <summary>Its name with its schema, such as <c>sys.columns</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Its columns.</summary>
    public abstract SourceColumns Columns { get; }

    /// <summary>The columns by which it finds rows without looking at all of them.</summary>
    public abstract IReadOnlySet<string> Keys { get; }

    /// <summary>Its rows.</summary>
    /// <param name="key">What they must equal; rows that do not may be there all the same.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The rows.</returns>
    public abstract IEnumerable<Row> Rows(CatalogKey key, CatalogContext catalog);
}
