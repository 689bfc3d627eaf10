using System.Numerics;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Core.Tests.Scripting.Writers;

internal static class ColumnSamples
{
    private static readonly Column Code = Sample.Column("Code", SqlType.BuiltIn("nvarchar", 50));

    private static readonly Column Total = Sample.Column("Total") with { Type = null, Computed = new ComputedValue(new SqlExpression("Price * Quantity"), IsPersisted: true) };

    public static IEnumerable<(string Name, Operation Operation)> All { get; } =
    [
        ("AddColumn", new AddColumn(Code, null)),
        ("AddColumn.Default", new AddColumn(Code with { IsNullable = true }, Default("DF_Orders_Code", "N'x'")) { WithValues = true }),
        ("AddColumn.UnnamedDefault", new AddColumn(Code with { IsNullable = false }, Default(null, "N'x'")) { Impact = Impact.Rewrite }),
        ("AddColumn.Computed", new AddColumn(Total, null)),
        ("AddColumn.Commented", new AddColumn(Total with { Computed = new ComputedValue(new SqlExpression("Price -- net\n * Quantity -- pieces")) }, null)),
        ("AddColumn.Everything", new AddColumn(Everything(), null)),
        ("AddColumn.Period", new AddColumn(Sample.Column("ValidFrom", SqlType.BuiltIn("datetime2")) with { Generated = GeneratedAlways.RowStart, IsHidden = true, IsNullable = false }, null)),
        ("AddColumn.ColumnSet", new AddColumn(Sample.Column("Extra", SqlType.BuiltIn("xml")) with { IsColumnSet = true }, null)),
        ("DropColumn", new DropColumn(Code, null)),
        ("DropColumn.Default", new DropColumn(Code, Default("DF_Orders_Code", "N'x'"))),
        ("DropColumn.UnnamedDefault", new DropColumn(Code, Default(null, "N'x'"))),
        ("AlterColumn", new AlterColumn(Code, Code with { Type = SqlType.Max("nvarchar"), IsNullable = false })),
        ("AlterColumn.Collation", new AlterColumn(Code, Code with { Collation = "Latin1_General_BIN2" })),
        ("AlterColumn.CollationBack", new AlterColumn(Code with { Collation = "Latin1_General_BIN2" }, Code)),
        ("AlterColumn.Checks", new AlterColumn(Code, Code with { Type = SqlType.BuiltIn("varchar", 20), IsNullable = false }) { Checks = Checks(), Impact = Impact.Rewrite }),
        ("AlterColumn.AliasType", new AlterColumn(Code, Code with { Type = SqlType.UserDefined(SqlName.Of("dbo", "Flag")) })),
        ("AlterColumn.Masked", new AlterColumn(Code with { MaskingFunction = "default()" }, Code with { MaskingFunction = "default()", Type = SqlType.BuiltIn("nvarchar", 60) })),
        ("SetColumnProperty.RowGuid", Set(ColumnProperty.RowGuid, Code with { IsRowGuid = true })),
        ("SetColumnProperty.Sparse", Set(ColumnProperty.Sparse, Code with { IsSparse = true })),
        ("SetColumnProperty.Hidden", Set(ColumnProperty.Hidden, Code with { IsHidden = true })),
        ("SetColumnProperty.Masked", Set(ColumnProperty.Masked, Code with { MaskingFunction = "partial(1, \"x\", 0)" })),
        ("SetColumnProperty.Unmasked", new SetColumnProperty(Code with { MaskingFunction = "default()" }, Code, ColumnProperty.Masked)),
        ("SetColumnProperty.Persisted", new SetColumnProperty(Total with { Computed = new ComputedValue(new SqlExpression("Price")) }, Total, ColumnProperty.Persisted) { Impact = Impact.Rewrite }),
        ("SetColumnProperty.NotForReplication", Set(ColumnProperty.NotForReplication, Code with { Identity = new IdentityProperty(1, 1, IsNotForReplication: true) })),
    ];

    private static SetColumnProperty Set(ColumnProperty property, Column desired) => new(Code, desired, property);

    private static DefaultConstraint Default(string? name, string value) => new()
    {
        Table = Sample.Orders,
        Name = name is null ? null : new Identifier(name),
        Column = Code.Name.Last,
        Expression = new SqlExpression(value),
    };

    private static Column Everything() => Sample.Column("Id", SqlType.BuiltIn("decimal", precision: 18, scale: 0)) with
    {
        IsNullable = false,
        Identity = new IdentityProperty(BigInteger.Parse("100"), -1, IsNotForReplication: true),
        MaskingFunction = "default()",
    };

    private static ValueList<RowCheck> Checks() =>
    [
        new RowCheck.NoNulls { Column = Code.Name },
        new RowCheck.Fits { Column = Code.Name, Bytes = 40 },
        new RowCheck.RoundTrips { Column = Code.Name, From = Code.Type!, To = SqlType.BuiltIn("varchar", 20) },
        new RowCheck.NoRows { Column = Code.Name },
        new RowCheck.RoundTrips
        {
            Column = Code.Name, From = SqlType.BuiltIn("varchar", 20), To = SqlType.BuiltIn("char", 30), FromCollation = "Latin1_General_CI_AS", ToCollation = "Cyrillic_General_CI_AS",
        },
        new RowCheck.RoundTrips { Column = Code.Name, From = SqlType.BuiltIn("ntext"), To = SqlType.Max("varchar") },
        new RowCheck.RoundTrips { Column = Code.Name, From = SqlType.BuiltIn("varbinary", 8), To = SqlType.BuiltIn("binary", 4) },
        new RowCheck.RoundTrips { Column = Code.Name, From = SqlType.BuiltIn("int"), To = SqlType.BuiltIn("bit") },
    ];
}
