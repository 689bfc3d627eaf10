using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>
/// What scripts may leave in a database beside what is desired: a closed list of objects by kind and name. The scripts of this version keep no books in
/// the database, so the list is empty.
/// </summary>
internal static class BookkeepingObjects
{
    /// <summary>The objects.</summary>
    public static ValueList<ElementId> All { get; } = [];

    /// <summary>Whether a difference is one of bookkeeping alone.</summary>
    /// <param name="change">The difference.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>Whether it is.</returns>
    public static bool Explain(Change change, NameComparer names) => All.Any(id => names.Equals(id, change.Subject));
}
