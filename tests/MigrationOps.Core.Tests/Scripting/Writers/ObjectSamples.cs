using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Core.Tests.Scripting.Writers;

internal static class ObjectSamples
{
    private static readonly Sequence Sequence = new() { Name = SqlName.Of("dbo", "Numbers"), Type = SqlType.BuiltIn("bigint"), Start = 1, Increment = 2 };

    private static readonly Synonym Synonym = new() { Name = SqlName.Of("dbo", "Remote"), Target = SqlName.Of("other", "dbo", "Orders") };

    private static readonly AliasType Alias = new() { Name = SqlName.Of("dbo", "Flag"), BaseType = SqlType.BuiltIn("char", 1), IsNullable = false };

    private static readonly OpaqueObject Statistics = Kept(StatementKinds.Statistics, Sample.Orders.Child("ST_Code"), "CREATE STATISTICS [ST_Code] ON [dbo].[Orders] ([Code])");

    private static readonly SqlName TypeName = SqlName.Of("dbo", "OrderList");

    private static readonly TableType TableType = new()
    {
        Name = TypeName,
        Columns = [new Column { Name = TypeName.Child("Id"), Type = SqlType.BuiltIn("int"), IsNullable = false }, new Column { Name = TypeName.Child("Code"), Type = SqlType.BuiltIn("nvarchar", 50) }],
        Constraints =
        [
            new PrimaryKey { Table = TypeName, Columns = [new IndexColumn(new Identifier("Id"))], IsClustered = true },
            new DefaultConstraint { Table = TypeName, Column = new Identifier("Code"), Expression = new SqlExpression("N''") },
        ],
        Indexes = [new RowstoreIndex { Name = TypeName.Child("IX"), Columns = [new IndexColumn(new Identifier("Code"))] }],
    };

    private static readonly ExtendedProperty Property = new()
    {
        Name = new Identifier("MS_Description"),
        Host = new PropertyHost(PropertyHostClass.Column, Sample.Orders.Child("Code")),
        Value = new SqlExpression("N'it''s'"),
    };

    private static readonly ValueList<Guid> Keys = [new("5d0c7a51-0f6e-4c38-9d4e-000000000001"), new("5d0c7a51-0f6e-4c38-9d4e-000000000002")];

    public static IEnumerable<(string Name, Operation Operation)> All { get; } =
    [
        ("RegisterRefactoring", new RegisterRefactoring(Keys)),
        ("UnregisterRefactoring", new UnregisterRefactoring(Keys)),
        ("CreateSequence", new CreateSequence(Sequence with { Minimum = 0, Maximum = 99, IsCycling = true, CacheSize = 10 })),
        ("AlterSequence", new AlterSequence(Sequence with { Minimum = 0, CacheSize = 10 }, Sequence with { IsCached = false })),
        ("DropSequence", new DropSequence(Sequence)),
        ("CreateObject.Statistics", StatementKinds.Create(Statistics)),
        ("CreateObject.FullTextIndex", StatementKinds.Create(Kept("SqlFullTextIndex", Sample.Orders, "CREATE FULLTEXT INDEX ON [dbo].[Orders] ([Code]) KEY INDEX [PK_Orders]"))),
        ("CreateObject.PartitionFunction", StatementKinds.Create(Kept("SqlPartitionFunction", SqlName.Of("it's"), "CREATE PARTITION FUNCTION [it's] (int) AS RANGE RIGHT FOR VALUES (1)"))),
        ("CreateObject.DatabaseDdlTrigger", StatementKinds.Create(Kept("SqlDatabaseDdlTrigger", SqlName.Of("watch"), "CREATE TRIGGER [watch] ON DATABASE FOR DROP_TABLE AS PRINT N'it''s'"))),
        ("DropObject.Statistics", StatementKinds.Drop(Statistics)),
        ("DropObject.XmlIndex", StatementKinds.Drop(Kept("SqlXmlIndex", Sample.Orders.Child("XI"), "CREATE PRIMARY XML INDEX [XI] ON [dbo].[Orders] ([Data])"))),
        ("DropObject.XmlSchemaCollection", StatementKinds.Drop(Kept("SqlXmlSchemaCollection", SqlName.Of("dbo", "Shapes"), "CREATE XML SCHEMA COLLECTION [dbo].[Shapes] AS N'<x/>'"))),
        ("CreateSynonym", new CreateSynonym(Synonym)),
        ("DropSynonym", new DropSynonym(Synonym)),
        ("CreateAliasType", new CreateAliasType(Alias)),
        ("DropAliasType", new DropAliasType(Alias)),
        ("CreateTableType", new CreateTableType(TableType)),
        ("DropTableType", new DropTableType(TableType)),
        ("AddExtendedProperty", new AddExtendedProperty(Property)),
        ("AddExtendedProperty.Database", new AddExtendedProperty(Property with { Host = new PropertyHost(PropertyHostClass.Database, null), Value = new SqlExpression("CONVERT(int, 1)") })),
        ("AddExtendedProperty.Other", new AddExtendedProperty(Property with { Host = new PropertyHost(PropertyHostClass.Other, SqlName.Of("x")) })),
        ("UpdateExtendedProperty", new UpdateExtendedProperty(Property, Property with { Value = new SqlExpression("N'new'") })),
        ("DropExtendedProperty.Other", new DropExtendedProperty(Property with { Host = new PropertyHost(PropertyHostClass.Other, SqlName.Of("x")) })),
        ("DropExtendedProperty", new DropExtendedProperty(Property with { Host = new PropertyHost(PropertyHostClass.Schema, SqlName.Of("sales")) })),
        ("RenameElement.Table", Rename(ElementKind.Table, Sample.Orders, "Purchases")),
        ("RenameElement.Column", Rename(ElementKind.Column, Sample.Orders.Child("Code"), "Number")),
        ("RenameElement.LetterCase", Rename(ElementKind.Column, Sample.Orders.Child("Code"), "CODE")),
        ("RenameElement.Index", Rename(ElementKind.Index, Sample.Orders.Child("IX_Code"), "IX_Number")),
        ("RenameElement.Constraint", Rename(ElementKind.CheckConstraint, Sample.Orders.Child("CK_Code"), "CK_Number")),
        ("RenameElement.Type", Rename(ElementKind.DataType, Alias.Name, "Mark")),
        ("RenameElement.Role", Rename(ElementKind.Role, SqlName.Of("clerks"), "staff")),
        ("MoveToSchema", new MoveToSchema(new ElementId(ElementKind.Table, Sample.Orders), new ElementId(ElementKind.Table, SqlName.Of("sales", "Orders")))),
        ("MoveToSchema.Type", new MoveToSchema(Alias.Id, new ElementId(ElementKind.DataType, SqlName.Of("sales", "Flag")))),
        ("RefuseChange", new RefuseChange(new ElementId(ElementKind.Opaque, SqlName.Of("PS_Year"), "SqlPartitionScheme"), "Partition schemes are not scripted.")),
    ];

    private static RenameElement Rename(ElementKind kind, SqlName name, string last) => new(new ElementId(kind, name), new ElementId(kind, name.WithLast(new Identifier(last))));

    private static OpaqueObject Kept(string type, SqlName name, string statement) => new() { TypeName = type, Name = name, Content = statement, Form = OpaqueForm.Statement };
}
