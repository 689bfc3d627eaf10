using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>Knows the indexes by which rows of a foreign key are looked up.</summary>
internal static class ForeignKeyIndexes
{
    /// <summary>Whether an index or key of a table begins with the columns of a foreign key, in any order.</summary>
    /// <param name="table">The referencing table.</param>
    /// <param name="foreignKey">The foreign key.</param>
    /// <param name="names">The comparer of names.</param>
    /// <returns>Whether one does. A columnstore is no help; a filtered index is held for one, because most filters leave out nothing but NULL.</returns>
    public static bool Serve(Table table, ForeignKey foreignKey, NameComparer names) =>
        Keys(table).Any(key => key.Take(foreignKey.Columns.Count).ToHashSet(names).SetEquals(foreignKey.Columns));

    private static IEnumerable<IEnumerable<Identifier>> Keys(Table table) =>
    [
        .. table.Indexes.OfType<RowstoreIndex>().Where(index => index is { IsDisabled: false, Options.IsHash: false }).Select(index => index.Columns.Select(column => column.Name)),
        .. table.Constraints.OfType<KeyConstraint>().Where(key => !key.Options.IsHash).Select(key => key.OwnColumns),
    ];
}
