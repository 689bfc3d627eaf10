using MigrationOps.Core.Tests.Operations;
using MigrationOps.Model;

namespace MigrationOps.Core.Tests.Gates;

/// <summary>Makes tables as tests write them: <c>Of("Orders", "Id int not null", "Note varchar(20)")</c>, all in <c>dbo</c>.</summary>
internal static class Tables
{
    private const string NotNull = " not null";

    public static Table Of(string name, params string[] columns)
    {
        var table = SqlName.Of("dbo", name);
        return new Table { Name = table, Columns = columns.Select(column => ColumnOf(table, column)).ToValueList() };
    }

    public static Table With(this Table table, params Constraint[] constraints) =>
        table with { Constraints = table.Constraints.Concat(constraints).OrderBy(constraint => constraint.Id, NameComparer.CaseInsensitive).ToValueList() };

    public static Table With(this Table table, params TableIndex[] indexes) => table with { Indexes = table.Indexes.Concat(indexes).ToValueList() };

    public static Table Change(this Table table, string column, Func<Column, Column> change) =>
        table with { Columns = table.Columns.Select(old => old.Name.Last.Value == column ? change(old) : old).ToValueList() };

    public static Column ColumnOf(SqlName table, string text)
    {
        var isNullable = !text.EndsWith(NotNull, StringComparison.Ordinal);
        var declared = isNullable ? text : text[..^NotNull.Length];
        var space = declared.IndexOf(' ', StringComparison.Ordinal);
        return new Column { Name = table.Child(declared[..space]), Type = SqlTypes.Parse(declared[(space + 1)..]), IsNullable = isNullable };
    }

    public static Column Computed(string table, string column, string expression) =>
        new() { Name = SqlName.Of("dbo", table, column), Computed = new ComputedValue(new SqlExpression(expression)) };

    public static PrimaryKey PrimaryKey(string table, string name, bool clustered, params string[] columns) =>
        new() { Table = SqlName.Of("dbo", table), Name = new Identifier(name), Columns = Keys(columns), IsClustered = clustered };

    public static UniqueConstraint Unique(string table, string name, params string[] columns) =>
        new() { Table = SqlName.Of("dbo", table), Name = new Identifier(name), Columns = Keys(columns) };

    public static RowstoreIndex Index(string table, string name, params string[] columns) =>
        new() { Name = SqlName.Of("dbo", table, name), Columns = Keys(columns) };

    public static CheckConstraint Check(string table, string? name, string expression) =>
        new() { Table = SqlName.Of("dbo", table), Name = name is null ? null : new Identifier(name), Expression = new SqlExpression(expression) };

    public static DefaultConstraint Default(string table, string column, string expression) => new()
    {
        Table = SqlName.Of("dbo", table),
        Name = new Identifier($"DF_{table}_{column}"),
        Column = new Identifier(column),
        Expression = new SqlExpression(expression),
    };

    public static ForeignKey ForeignKey(string table, string column, string referenced) => new()
    {
        Table = SqlName.Of("dbo", table),
        Name = new Identifier($"FK_{table}_{referenced}"),
        Columns = [new Identifier(column)],
        ReferencedTable = SqlName.Of("dbo", referenced),
        ReferencedColumns = [new Identifier("Id")],
    };

    private static ValueList<IndexColumn> Keys(string[] columns) => columns.Select(column => new IndexColumn(new Identifier(column))).ToValueList();
}
