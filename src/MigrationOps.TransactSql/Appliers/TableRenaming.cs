using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Gives tables and columns other names. Expressions keep their text, as SQL Server keeps it.</summary>
internal static class TableRenaming
{
    /// <summary>A table under another name.</summary>
    /// <param name="table">The table.</param>
    /// <param name="to">The new name.</param>
    /// <param name="names">The comparer of names.</param>
    /// <returns>The table with all its parts.</returns>
    public static Table Rename(Table table, SqlName to, NameComparer names) => Follow(
        table with
        {
            Name = to,
            Columns = Renamed(table.Columns, to),
            Constraints = table.Constraints.Select(constraint => constraint with { Table = to }).ToValueList(),
            Indexes = Renamed(table.Indexes, to),
        },
        table.Name,
        to,
        names);

    /// <summary>A table type under another name.</summary>
    /// <param name="type">The type.</param>
    /// <param name="to">The new name.</param>
    /// <returns>The type with all its parts.</returns>
    public static TableType Rename(TableType type, SqlName to) => type with
    {
        Name = to,
        Columns = Renamed(type.Columns, to),
        Constraints = type.Constraints.Select(constraint => constraint with { Table = to }).ToValueList(),
        Indexes = Renamed(type.Indexes, to),
    };

    /// <summary>A table whose foreign keys follow a table to its new name.</summary>
    /// <param name="table">The table that references.</param>
    /// <param name="from">The old name.</param>
    /// <param name="to">The new name.</param>
    /// <param name="names">The comparer of names.</param>
    /// <returns>The changed table.</returns>
    public static Table Follow(Table table, SqlName from, SqlName to, NameComparer names) => table with
    {
        Constraints = table.Constraints
            .Select(constraint => constraint is ForeignKey key && names.Equals(key.ReferencedTable, from) ? key with { ReferencedTable = to } : constraint)
            .InOrder(names),
        SystemVersioning = table.SystemVersioning is { HistoryTable: { } history } versioning && names.Equals(history, from)
            ? versioning with { HistoryTable = to }
            : table.SystemVersioning,
    };

    /// <summary>A table with a column under another name.</summary>
    /// <param name="table">The table.</param>
    /// <param name="from">The old name.</param>
    /// <param name="to">The new name.</param>
    /// <param name="names">The comparer of names.</param>
    /// <returns>The changed table; foreign keys of other tables are followed up by <see cref="FollowColumn"/>.</returns>
    public static Table RenameColumn(Table table, Identifier from, Identifier to, NameComparer names)
    {
        var renaming = new ColumnRenaming(from, to, names);
        var changed = table with
        {
            Columns = table.Columns.Select(column => column with { Name = table.Name.Child(renaming.Of(column.Name.Last)) }).ToValueList(),
            Constraints = table.Constraints.Select(renaming.Of).InOrder(names),
            Indexes = table.Indexes.Select(renaming.Of).ToValueList(),
            Placement = renaming.Of(table.Placement),
        };
        return FollowColumn(changed, table.Name, renaming);
    }

    /// <summary>A table whose foreign keys follow a column of a table that they reference.</summary>
    /// <param name="table">The table that references.</param>
    /// <param name="referenced">The table of the column.</param>
    /// <param name="renaming">The renaming.</param>
    /// <returns>The changed table.</returns>
    public static Table FollowColumn(Table table, SqlName referenced, ColumnRenaming renaming) => table with
    {
        Constraints = table.Constraints
            .Select(constraint => constraint is ForeignKey key && renaming.Names.Equals(key.ReferencedTable, referenced)
                ? key with { ReferencedColumns = renaming.Of(key.ReferencedColumns) }
                : constraint)
            .InOrder(renaming.Names),
    };

    private static ValueList<Column> Renamed(ValueList<Column> columns, SqlName table) =>
        columns.Select(column => column with { Name = table.Child(column.Name.Last) }).ToValueList();

    private static ValueList<TableIndex> Renamed(ValueList<TableIndex> indexes, SqlName table) =>
        indexes.Select(index => index with { Name = table.Child(index.Name.Last) }).ToValueList();
}
