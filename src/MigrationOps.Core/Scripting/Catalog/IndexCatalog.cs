using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>Tells indexes in sys.indexes.</summary>
internal static class IndexCatalog
{
    /// <summary>An index, told by name, form and columns.</summary>
    /// <param name="index">The index.</param>
    /// <returns>Its presence.</returns>
    public static Presence Of(TableIndex index) => new(
        Predicate.All($"{ObjectCatalog.ObjectId(index.Owner)} IS NOT NULL", ObjectCatalog.Lacks(index.Id)),
        Is(index, []),
        Is(index, [index.Filter is { } filter ? StoredText.Resembles("i.filter_definition", filter) : null]));

    /// <summary>One row of sys.indexes.</summary>
    /// <param name="owner">The table or view.</param>
    /// <param name="name">The name of the index.</param>
    /// <param name="conditions">What is asked beside.</param>
    /// <returns>The predicate.</returns>
    public static string Row(SqlName owner, Identifier name, IEnumerable<string?> conditions) => Predicate.Exists(
        "sys.indexes AS i",
        [$"i.object_id = {ObjectCatalog.ObjectId(owner)}", $"i.name = {Literal.Text(name)}", .. conditions]);

    private static string Is(TableIndex index, IEnumerable<string?> conditions) =>
        Row(index.Owner, index.Name.Last, [.. Form(index), .. conditions]);

    private static IEnumerable<string> Form(TableIndex index) => index switch
    {
        RowstoreIndex rowstore =>
        [
            rowstore.Options.IsHash ? "i.type = 7" : index.IsClustered ? "i.type = 1" : "i.type = 2",
            $"i.is_unique = {Literal.Bit(rowstore.IsUnique)}",
            $"i.has_filter = {Literal.Bit(rowstore.Filter is not null)}",
            .. KeyShape.Of(rowstore.Columns, rowstore.IncludedColumns),
        ],
        ColumnstoreIndex { IsClustered: false } columnstore =>
        [
            "i.type = 6",
            $"i.has_filter = {Literal.Bit(columnstore.Filter is not null)}",
            .. KeyShape.Of([], columnstore.Columns),
            .. Order(columnstore),
        ],
        ColumnstoreIndex columnstore => ["i.type = 5", .. Order(columnstore)],
        _ => [index.IsClustered ? "i.type = 5" : "i.type = 6"],
    };

    // The catalog has the column from SQL Server 2022 on, as servers have ordered columnstore indexes: Microsoft Learn, sys.index_columns.
    private static IEnumerable<string> Order(ColumnstoreIndex index) =>
        index.OrderedColumns.Count == 0 ? [] : [KeyShape.InOrder(index.OrderedColumns)];
}
