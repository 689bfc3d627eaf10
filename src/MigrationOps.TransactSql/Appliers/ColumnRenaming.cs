using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Gives a column another name wherever its table states it.</summary>
/// <param name="From">The old name.</param>
/// <param name="To">The new name.</param>
/// <param name="Names">The comparer of names.</param>
internal sealed record ColumnRenaming(Identifier From, Identifier To, NameComparer Names)
{
    /// <summary>A name after the renaming.</summary>
    /// <param name="name">The name before it.</param>
    /// <returns>The new name where the old one is meant.</returns>
    public Identifier Of(Identifier name) => Names.Equals(name, From) ? To : name;

    /// <summary>Names after the renaming.</summary>
    /// <param name="names">The names before it.</param>
    /// <returns>The names, in order.</returns>
    public ValueList<Identifier> Of(ValueList<Identifier> names) => names.Select(Of).ToValueList();

    /// <summary>A constraint after the renaming of a column of its own table.</summary>
    /// <param name="constraint">The constraint before it.</param>
    /// <returns>The changed constraint.</returns>
    public Constraint Of(Constraint constraint) => constraint switch
    {
        KeyConstraint key => key with { Columns = Of(key.Columns), Placement = Of(key.Placement) },
        ForeignKey key => key with { Columns = Of(key.Columns) },
        DefaultConstraint value => value with { Column = Of(value.Column) },
        _ => constraint,
    };

    /// <summary>An index after the renaming.</summary>
    /// <param name="index">The index before it.</param>
    /// <returns>The changed index.</returns>
    public TableIndex Of(TableIndex index) => index switch
    {
        RowstoreIndex rowstore => rowstore with
        {
            Columns = Of(rowstore.Columns),
            IncludedColumns = Of(rowstore.IncludedColumns),
            Placement = Of(rowstore.Placement),
        },
        ColumnstoreIndex columnstore => columnstore with
        {
            Columns = Of(columnstore.Columns),
            OrderedColumns = Of(columnstore.OrderedColumns),
            Placement = Of(columnstore.Placement),
        },
        _ => index,
    };

    /// <summary>A placement after the renaming.</summary>
    /// <param name="placement">The placement before it, or null.</param>
    /// <returns>The changed placement.</returns>
    public Placement? Of(Placement? placement) =>
        placement is { PartitionColumn: { } column } ? placement with { PartitionColumn = Of(column) } : placement;

    private ValueList<IndexColumn> Of(ValueList<IndexColumn> columns) =>
        columns.Select(column => column with { Name = Of(column.Name) }).ToValueList();
}
