using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.TwoShapes;

/// <summary>What statements may do with the columns of a table.</summary>
internal static class WritableColumns
{
    /// <summary>Whether a statement may give a column a value.</summary>
    /// <param name="column">The column.</param>
    /// <returns>False where the server makes the values.</returns>
    public static bool IsWritable(this Column column) =>
        column is { Computed: null, Identity: null, Generated: GeneratedAlways.No, IsColumnSet: false } && column.Type?.Is("rowversion") != true;

    /// <summary>Whether an INSERT without a list of columns has a value for a column. Source: Microsoft Learn, INSERT, "column_list".</summary>
    /// <param name="column">The column.</param>
    /// <returns>Whether it has.</returns>
    public static bool HasPosition(this Column column) => column is { Computed: null, Identity: null, IsHidden: false, IsColumnSet: false };

    /// <summary>Whether an INSERT must give a column a value.</summary>
    /// <param name="column">The column.</param>
    /// <param name="table">Its table.</param>
    /// <param name="names">The comparer of names.</param>
    /// <returns>Whether it must.</returns>
    public static bool IsRequired(this Column column, Table table, NameComparer names) =>
        !column.IsNullable && column.IsWritable() && table.FindDefault(column.Name.Last, names) is null;
}
