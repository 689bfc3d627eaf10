using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>The clustered index of a table or view.</summary>
internal static class Clustering
{
    /// <summary>Finds it.</summary>
    /// <param name="owner">The table or view.</param>
    /// <returns>The index or key; null where there is none.</returns>
    public static ElementId? Of(Element owner) =>
        owner.Parts.FirstOrDefault(part => part is KeyConstraint { IsClustered: true } or TableIndex { IsClustered: true })?.Id;
}
