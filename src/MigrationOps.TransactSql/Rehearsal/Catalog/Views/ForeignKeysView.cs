using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.foreign_keys.</summary>
internal static class ForeignKeysView
{
    /// <summary>The view. What no script touched is taken as trusted where it is enabled.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogPart>(
        "sys.foreign_keys",
        [
            .. ObjectCells.All.Select(cell => new Cell<CatalogPart>(cell.Name, row => cell.Value(row.Object))),
            new("referenced_object_id", row => Number(row.Referenced?.Id)),
            new("key_index_id", KeyIndex),
            new("is_disabled", row => Flag(Key(row).IsDisabled)),
            new("is_not_for_replication", row => Flag(Key(row).IsNotForReplication)),
            new("is_not_trusted", row => Flag(Key(row).IsNotTrusted || Key(row).IsDisabled)),
            new("delete_referential_action", row => Number((int)Key(row).OnDelete)),
            new("delete_referential_action_desc", row => Text(Words(Key(row).OnDelete))),
            new("update_referential_action", row => Number((int)Key(row).OnUpdate)),
            new("update_referential_action_desc", row => Text(Words(Key(row).OnUpdate))),
            new("is_system_named", row => Flag(Key(row).Name is null)),
        ],
        [.. ObjectCells.Keys, "referenced_object_id"],
        Find);

    private static ForeignKey Key(CatalogPart row) => (ForeignKey)row.Object.Element;

    private static IEnumerable<CatalogPart> Find(CatalogKey key, CatalogContext catalog)
    {
        if (key.Number("object_id") is null && key.Number("parent_object_id") is null && key.Number("referenced_object_id") is { } id)
        {
            return catalog.Objects.Find(id) is { Element: Table table } ? Referencing(table, catalog) : [];
        }

        return CatalogPart.Of<ForeignKey>(key, catalog);
    }

    private static IEnumerable<CatalogPart> Referencing(Table table, CatalogContext catalog) =>
        from other in catalog.Model.AttachedTo(table.Name).OfType<Table>().Append(table).DistinctBy(other => other.Id)
        from key in other.Constraints.OfType<ForeignKey>()
        where catalog.Names.Equals(key.ReferencedTable, table.Name)
        select new CatalogPart(CatalogObjectReader.Of(key, other, catalog), catalog);

    // The server takes the primary key where several keys would do; which of several others it takes is not documented.
    private static SqlValue KeyIndex(CatalogPart row)
    {
        var columns = Key(row).ReferencedColumns.ToHashSet(row.Catalog.Names);
        var fitting = row.Referenced?.Indexes(row.Catalog).Where(index => index is { IsUnique: true, Filter: null } && columns.SetEquals(index.Keys.Select(column => column.Name))).ToList() ?? [];
        return fitting switch
        {
            [] => NullValue.Instance,
            [var only] => Number(only.IndexId),
            _ => new UndecidedValue("the key that a foreign key relies on"),
        };
    }

    private static string Words(ReferentialAction action) => action switch
    {
        ReferentialAction.NoAction => "NO_ACTION",
        ReferentialAction.Cascade => "CASCADE",
        ReferentialAction.SetNull => "SET_NULL",
        _ => "SET_DEFAULT",
    };
}
