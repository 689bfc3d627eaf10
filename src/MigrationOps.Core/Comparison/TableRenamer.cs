using System.Diagnostics;
using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>Carries a rename through a table and its parts.</summary>
internal static class TableRenamer
{
    /// <summary>The table after a rename.</summary>
    /// <param name="table">The table.</param>
    /// <param name="map">The rename.</param>
    /// <returns>The table under its new names.</returns>
    public static Table Apply(Table table, NameMap map) => table with
    {
        Name = map.Object(table.Name),
        Columns = table.Columns.Select(column => Apply(column, map)).ToValueList(),
        Constraints = table.Constraints.Select(constraint => Apply(constraint, map)).ToValueList(),
        Indexes = table.Indexes.Select(index => Apply(index, map)).ToValueList(),
        Placement = Apply(table.Placement, table.Name, map),
        SystemVersioning = table.SystemVersioning is { HistoryTable: { } history } versioning
            ? versioning with { HistoryTable = map.Object(history) }
            : table.SystemVersioning,
    };

    /// <summary>The column after a rename.</summary>
    /// <param name="column">The column.</param>
    /// <param name="map">The rename.</param>
    /// <returns>The column under its new names.</returns>
    public static Column Apply(Column column, NameMap map) => column with
    {
        Name = map.Object(column.Table).Child(map.Column(column.Table, column.Name.Last)),
        Type = column.Type is { } type ? ElementRenamer.Apply(type, map) : null,
    };

    /// <summary>The index after a rename.</summary>
    /// <param name="index">The index.</param>
    /// <param name="map">The rename.</param>
    /// <returns>The index under its new names.</returns>
    public static TableIndex Apply(TableIndex index, NameMap map)
    {
        var name = map.Object(index.Owner).Child(map.Part(index.Id));
        var placement = Apply(index.Placement, index.Owner, map);
        return index switch
        {
            RowstoreIndex rowstore => rowstore with
            {
                Name = name,
                Placement = placement,
                Columns = Apply(rowstore.Columns, index.Owner, map),
                IncludedColumns = Apply(rowstore.IncludedColumns, index.Owner, map),
            },
            ColumnstoreIndex columnstore => columnstore with
            {
                Name = name,
                Placement = placement,
                Columns = Apply(columnstore.Columns, index.Owner, map),
                OrderedColumns = Apply(columnstore.OrderedColumns, index.Owner, map),
            },
            _ => throw new UnreachableException(),
        };
    }

    private static Constraint Apply(Constraint constraint, NameMap map)
    {
        var table = constraint.Table;
        var renamed = constraint switch
        {
            PrimaryKey key => key with { Columns = Apply(key.Columns, table, map), Placement = Apply(key.Placement, table, map) },
            UniqueConstraint key => key with { Columns = Apply(key.Columns, table, map), Placement = Apply(key.Placement, table, map) },
            ForeignKey key => key with
            {
                Columns = Apply(key.Columns, table, map),
                ReferencedTable = map.Object(key.ReferencedTable),
                ReferencedColumns = Apply(key.ReferencedColumns, key.ReferencedTable, map),
            },
            DefaultConstraint value => value with { Column = map.Column(table, value.Column) },
            CheckConstraint => constraint,
            _ => throw new UnreachableException(),
        };
        return renamed with { Table = map.Object(table), Name = constraint.Name is null ? null : map.Part(constraint.Id) };
    }

    private static ValueList<Identifier> Apply(ValueList<Identifier> columns, SqlName table, NameMap map) =>
        columns.Select(column => map.Column(table, column)).ToValueList();

    private static ValueList<IndexColumn> Apply(ValueList<IndexColumn> columns, SqlName table, NameMap map) =>
        columns.Select(column => column with { Name = map.Column(table, column.Name) }).ToValueList();

    private static Placement? Apply(Placement? placement, SqlName table, NameMap map) =>
        placement is { PartitionColumn: { } column } ? placement with { PartitionColumn = map.Column(table, column) } : placement;
}
