using MigrationOps.Model;

namespace MigrationOps.Core.Tests.Fakes;

/// <summary>Makes small databases.</summary>
internal static class Db
{
    public static SqlName Name(params string[] parts) => SqlName.Of(parts);

    public static Column Column(string name, SqlType type, bool nullable = true, string table = "T") =>
        new() { Name = Name("dbo", table, name), Type = type, IsNullable = nullable };

    public static Column Int(string name, bool nullable = true, string table = "T") => Column(name, SqlType.BuiltIn("int"), nullable, table);

    public static Column Computed(string name, string expression, string table = "T") =>
        new() { Name = Name("dbo", table, name), Computed = new ComputedValue(new SqlExpression(expression)) };

    public static Table Table(params Column[] columns) => new() { Name = columns[0].Table, Columns = columns.ToValueList() };

    public static Table With(this Table table, params Constraint[] constraints) => table with { Constraints = table.Constraints.Concat(constraints).ToValueList() };

    public static Table With(this Table table, params TableIndex[] indexes) => table with { Indexes = table.Indexes.Concat(indexes).ToValueList() };

    public static PrimaryKey PrimaryKey(string column, string? name = "PK_T", string table = "T") =>
        new() { Table = Name("dbo", table), Name = Id(name), Columns = [new IndexColumn(new Identifier(column))], IsClustered = true };

    public static CheckConstraint Check(string expression, string? name = "CK_T", string table = "T") =>
        new() { Table = Name("dbo", table), Name = Id(name), Expression = new SqlExpression(expression) };

    public static DefaultConstraint Default(string column, string expression, string? name = null, string table = "T") =>
        new() { Table = Name("dbo", table), Name = Id(name), Column = new Identifier(column), Expression = new SqlExpression(expression) };

    public static ForeignKey ForeignKey(string table, string column, string referenced, string referencedColumn) => new()
    {
        Table = Name("dbo", table),
        Name = new Identifier($"FK_{table}_{referenced}"),
        Columns = [new Identifier(column)],
        ReferencedTable = Name("dbo", referenced),
        ReferencedColumns = [new Identifier(referencedColumn)],
    };

    public static RowstoreIndex Index(string name, string column, string table = "T") =>
        new() { Name = Name("dbo", table, name), Columns = [new IndexColumn(new Identifier(column))] };

    public static View View(string name, string text, bool bound = false) =>
        new() { Name = Name("dbo", name), Definition = new ModuleDefinition { Text = text }, IsSchemaBound = bound };

    public static Procedure Procedure(string name, string text) =>
        new() { Name = Name("dbo", name), Definition = new ModuleDefinition { Text = text } };

    public static LoadedDatabase Load(params Element[] elements) => Load(isCaseSensitive: false, elements);

    public static LoadedDatabase Load(bool isCaseSensitive, params Element[] elements)
    {
        var settings = new DatabaseSettings { Platform = SqlPlatform.SqlServer2019, Collation = "Latin1_General_CI_AS", HasCaseSensitiveNames = isCaseSensitive };
        return new LoadedDatabase { Source = "test", Model = new DatabaseModel { Settings = settings, Elements = ElementSet.Create(elements, settings.Names) } };
    }

    public static LoadedDatabase Using(this LoadedDatabase database, ElementId user, params SqlName[] names) => database with
    {
        Dependencies = new DependencyIndex(
            database.Model.Elements.SelectMany(element => element.Parts.Prepend(element))
                .Select(element => KeyValuePair.Create(element.Id, element.Id == user ? names.ToValueList() : database.Dependencies.UsesOf(element.Id)))
                .Where(pair => pair.Value.Count > 0),
            database.Model.Names),
    };

    private static Identifier? Id(string? name) => name is null ? null : new Identifier(name);
}
