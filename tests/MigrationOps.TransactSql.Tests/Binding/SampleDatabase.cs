using MigrationOps.Model;

namespace MigrationOps.TransactSql.Tests.Binding;

/// <summary>A small shop, to which a test adds what it is about.</summary>
internal static class SampleDatabase
{
    private static readonly SqlType Int = SqlType.BuiltIn("int");

    public static DatabaseModel Shop { get; } = With(
        Table("dbo", "Customers", "Id", "Name", "City"),
        Table("dbo", "Orders", "Id", "CustomerId", "Total", "Note"),
        Table("sales", "Orders", "Id", "Region"),
        Table("sales", "Archive", "Id", "Region"),
        new TableType { Name = SqlName.Of("dbo", "IdList"), Columns = Columns(SqlName.Of("dbo", "IdList"), "Id") },
        new AliasType { Name = SqlName.Of("dbo", "Money2"), BaseType = SqlType.BuiltIn("money") },
        new Sequence { Name = SqlName.Of("dbo", "Numbers"), Type = Int, Start = 1, Increment = 1 },
        new Synonym { Name = SqlName.Of("dbo", "Clients"), Target = SqlName.Of("dbo", "Customers") },
        View("dbo", "CustomerNames", "CREATE VIEW dbo.CustomerNames AS SELECT Id, Name AS FullName FROM dbo.Customers"),
        Function("dbo", "Tax", FunctionKind.Scalar, "CREATE FUNCTION dbo.Tax(@a int) RETURNS int AS BEGIN RETURN @a END"),
        Function("dbo", "OrdersOf", FunctionKind.InlineTable, "CREATE FUNCTION dbo.OrdersOf(@id int) RETURNS TABLE AS RETURN SELECT Id AS OrderId, Total FROM dbo.Orders WHERE CustomerId = @id"),
        Procedure("dbo", "Clean", "CREATE PROCEDURE dbo.Clean AS RETURN"));

    public static Table Table(string schema, string name, params string[] columns) =>
        new() { Name = SqlName.Of(schema, name), Columns = Columns(SqlName.Of(schema, name), columns) };

    public static View View(string schema, string name, string text) => new() { Name = SqlName.Of(schema, name), Definition = Text(text) };

    public static Procedure Procedure(string schema, string name, string text) => new() { Name = SqlName.Of(schema, name), Definition = Text(text) };

    public static Function Function(string schema, string name, FunctionKind kind, string text) =>
        new() { Name = SqlName.Of(schema, name), Returns = kind, Definition = Text(text) };

    public static Trigger Trigger(SqlName parent, string name, string text) =>
        new() { Name = SqlName.Of(parent.First.Value, name), Parent = parent, Definition = Text(text) };

    private static DatabaseModel With(params Element[] elements) =>
        elements.Aggregate(DatabaseModel.Empty(new DatabaseSettings { Platform = SqlPlatform.SqlServer2019 }), (model, element) => model.With(element));

    private static ModuleDefinition Text(string text) => new() { Text = text };

    private static ValueList<Column> Columns(SqlName owner, params string[] names) =>
        names.Select(name => new Column { Name = owner.Child(name), Type = Int }).ToValueList();
}
