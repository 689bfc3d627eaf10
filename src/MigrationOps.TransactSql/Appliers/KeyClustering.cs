using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Decides whether a primary key that says nothing is clustered: it is unless something else of its table is. Source: Microsoft Learn, CREATE TABLE.</summary>
internal static class KeyClustering
{
    /// <summary>Makes keys give way that are clustered by default only.</summary>
    /// <param name="table">The table with all its parts.</param>
    /// <param name="isUndecided">Whether a key is clustered by default only.</param>
    /// <returns>The table with at most one clustered key or index, where the source allows it.</returns>
    public static Table Settle(Table table, Func<ElementId, bool> isUndecided)
    {
        if (table.PrimaryKey is not { IsClustered: true } key || !isUndecided(key.Id) || !HasOtherClustered(table, key))
        {
            return table;
        }

        return table with
        {
            Constraints = table.Constraints.Select(constraint => ReferenceEquals(constraint, key) ? key with { IsClustered = false } : constraint).ToValueList(),
        };
    }

    private static bool HasOtherClustered(Table table, PrimaryKey key) =>
        table.Indexes.Any(index => index.IsClustered)
        || table.Constraints.OfType<KeyConstraint>().Any(other => other.IsClustered && !ReferenceEquals(other, key));
}
