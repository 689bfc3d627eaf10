using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Mends what packages say of memory-optimised tables without anybody having said it.</summary>
internal static class MemoryOptimizedTable
{
    /// <summary>The table without the statistics option that DacFx writes for every key and index of such a table.</summary>
    /// <param name="table">The table as read.</param>
    /// <returns>The table.</returns>
    public static Table Normalize(Table table) => table with
    {
        Constraints = table.Constraints.Select(Normalize).ToValueList(),
        Indexes = table.Indexes.Select(Normalize).ToValueList(),
    };

    private static Constraint Normalize(Constraint constraint) =>
        constraint is KeyConstraint key ? key with { Options = Normalize(key.Options) } : constraint;

    private static TableIndex Normalize(TableIndex index) =>
        index is RowstoreIndex rowstore ? rowstore with { Options = Normalize(rowstore.Options) } : index;

    private static IndexOptions Normalize(IndexOptions options) => options with { RecomputeStatistics = true };
}
