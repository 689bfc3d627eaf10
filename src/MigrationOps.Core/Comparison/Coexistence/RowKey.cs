using MigrationOps.Model;

namespace MigrationOps.Comparison.Coexistence;

/// <summary>Finds what tells the rows of a table apart for a trigger that joins them with <c>inserted</c>.</summary>
public static class RowKey
{
    /// <summary>The columns of the primary key, else of the first unique constraint or unfiltered unique index whose columns refuse NULL; a rowversion changes with every write and tells no row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="names">The comparer of names.</param>
    /// <param name="without">The columns that must not be part of it.</param>
    /// <returns>The columns in the order of the key; none where the table has no such key.</returns>
    public static ValueList<Column> Of(Table table, NameComparer names, params IReadOnlyCollection<Identifier> without)
    {
        var keys = table.Constraints.OfType<KeyConstraint>().OrderBy(key => key is PrimaryKey ? 0 : 1).Select(key => key.Columns)
            .Concat(table.Indexes.OfType<RowstoreIndex>().Where(index => index is { IsUnique: true, Filter: null, IsDisabled: false }).Select(index => index.Columns));
        return keys.Select(key => key.Select(column => table.FindColumn(column.Name, names)).ToList())
            .FirstOrDefault(columns => columns.TrueForAll(column => column is { IsNullable: false, Computed: null } && column.Type?.Is("rowversion") != true && !without.Contains(column.Name.Last, names)))
            ?.Select(column => column!).ToValueList() ?? [];
    }
}
