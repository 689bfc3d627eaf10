using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads the key columns of indexes and keys.</summary>
internal static class IndexColumnReader
{
    /// <summary>Takes the key columns.</summary>
    /// <param name="content">The index or key.</param>
    /// <returns>The columns in order.</returns>
    public static ValueList<IndexColumn> Read(ElementContent content) => content
        .Inside("ColumnSpecifications")
        .Select(column => new IndexColumn(column.Reference("Column").Last, !column.Flag("IsAscending", absent: true)))
        .ToValueList();
}
