using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Core.Tests.Scripting.Writers;

internal static class TableSamples
{
    public static readonly Table InMemory = new()
    {
        Name = SqlName.Of("memory", "Sessions"),
        MemoryOptimized = MemoryDurability.SchemaOnly,
        Columns = [new Column { Name = SqlName.Of("memory", "Sessions", "Id"), Type = SqlType.BuiltIn("int"), IsNullable = false }],
        Constraints =
        [
            new PrimaryKey
            {
                Table = SqlName.Of("memory", "Sessions"),
                Columns = [new IndexColumn(new Identifier("Id"))],
                Options = new IndexOptions { IsHash = true, BucketCount = 64 },
            },
        ],
        Indexes = [new RowstoreIndex { Name = SqlName.Of("memory", "Sessions", "IX"), Columns = [new IndexColumn(new Identifier("Id"))] }],
    };

    private static readonly Column Id = Sample.Column("Id") with { IsNullable = false, Identity = new IdentityProperty(1, 1) };

    private static readonly Table Plain = Sample.Table(Id, Sample.Column("Code", SqlType.BuiltIn("nvarchar", 50)), Sample.Column("Flag", SqlType.BuiltIn("rowversion"))) with
    {
        Constraints =
        [
            new PrimaryKey { Table = Sample.Orders, Name = new Identifier("PK_Orders"), Columns = [new IndexColumn(new Identifier("Id"))], IsClustered = true },
            new DefaultConstraint { Table = Sample.Orders, Column = new Identifier("Code"), Expression = new SqlExpression("N'none'") },
            new CheckConstraint { Table = Sample.Orders, Name = new Identifier("CK_Orders"), Expression = new SqlExpression("Id > 0"), IsDisabled = true },
        ],
        Indexes = [new RowstoreIndex { Name = Sample.Orders.Child("IX_Code"), Columns = [new IndexColumn(new Identifier("Code"))] }],
        Options = new TableOptions { LockEscalation = LockEscalation.Auto, ChangeTracking = true },
    };

    private static readonly Table Temporal = Sample.Table(
        Id,
        Sample.Column("ValidFrom", SqlType.BuiltIn("datetime2")) with { IsNullable = false, Generated = GeneratedAlways.RowStart },
        Sample.Column("ValidTo", SqlType.BuiltIn("datetime2")) with { IsNullable = false, Generated = GeneratedAlways.RowEnd }) with
    {
        SystemVersioning = new SystemVersioning { HistoryTable = SqlName.Of("dbo", "OrdersHistory"), Retention = "6 MONTHS", HasAutomaticHistoryTable = true },
    };

    private static readonly Column Start = Sample.Column("ValidFrom", SqlType.BuiltIn("datetime2")) with { IsNullable = false, Generated = GeneratedAlways.RowStart, IsHidden = true };

    private static readonly Column End = Sample.Column("ValidTo", SqlType.BuiltIn("datetime2")) with { IsNullable = false, Generated = GeneratedAlways.RowEnd, IsHidden = true };

    public static IEnumerable<(string Name, Operation Operation)> All { get; } =
    [
        .. Versioned,
        ("CreateTable", new CreateTable(Plain)),
        ("CreateTable.Temporal", new CreateTable(Temporal)),
        ("CreateTable.InMemory", new CreateTable(InMemory)),
        ("CreateTable.Heap", new CreateTable(Sample.Table(Id) with { Compression = [new CompressionSetting("PAGE")], Placement = new Placement(new Identifier("SECONDARY")) })),
        ("CreateTable.AnsiNullsOff", new CreateTable(Sample.Table(Id) with { Options = new TableOptions { AnsiNulls = false } })),
        ("CreateTable.Node", new CreateTable(Sample.Table(Id) with { Graph = GraphRole.Node })),
        ("CreateTable.Edge", new CreateTable(Sample.Table() with { Graph = GraphRole.Edge })),
        ("DropTable", new DropTable(Plain)),
        ("DropTable.Temporal", new DropTable(Temporal)),
        ("DropTable.TemporalUnnamed", new DropTable(Temporal with { SystemVersioning = new SystemVersioning { HasAutomaticHistoryTable = true } })),
        ("DropTable.InMemory", new DropTable(InMemory)),
        ("SetTableOptions", new SetTableOptions(Plain, Plain with { Options = new TableOptions { LargeValueTypesOutOfRow = true } })),
    ];

    private static IEnumerable<(string Name, Operation Operation)> Versioned =>
    [
        ("AddPeriod.Columns", new AddPeriod(Start, End) { AddsColumns = true }),
        ("AddPeriod.KeptDefault", new AddPeriod(Start, End) { AddsColumns = true, Defaults = [Default("ValidFrom", "DF_ValidFrom", "SYSUTCDATETIME()")] }),
        ("AddPeriod.OverColumns", new AddPeriod(Start, End)),
        ("DropPeriod.Columns", new DropPeriod(Start, End) { DropsColumns = true, Defaults = [Default("ValidFrom", null, "SYSUTCDATETIME()"), Default("ValidTo", null, "'99991231'")] }),
        ("DropPeriod.OverColumns", new DropPeriod(Start, End)),
        ("SetSystemVersioning.On", new SetSystemVersioning(Temporal with { SystemVersioning = null }, Temporal)),
        ("SetSystemVersioning.OnUnnamed", new SetSystemVersioning(Temporal with { SystemVersioning = null }, Temporal with { SystemVersioning = new SystemVersioning { HasAutomaticHistoryTable = true } })),
        ("SetSystemVersioning.Off", new SetSystemVersioning(Declared, Temporal with { SystemVersioning = null })),
        ("SetSystemVersioning.OffWithHistory", new SetSystemVersioning(Temporal, Temporal with { SystemVersioning = null })),
        ("SetSystemVersioning.OffWithUnnamedHistory", new SetSystemVersioning(Temporal with { SystemVersioning = new SystemVersioning { HasAutomaticHistoryTable = true } }, Temporal with { SystemVersioning = null })),
        ("SetSystemVersioning.Retention", new SetSystemVersioning(Temporal, Temporal with { SystemVersioning = Temporal.SystemVersioning! with { Retention = null } })),
    ];

    private static Table Declared => Temporal with { SystemVersioning = Temporal.SystemVersioning! with { HasAutomaticHistoryTable = false } };

    private static DefaultConstraint Default(string column, string? name, string expression) => new()
    {
        Table = Sample.Orders,
        Column = new Identifier(column),
        Name = name is null ? null : new Identifier(name),
        Expression = new SqlExpression(expression),
    };
}
