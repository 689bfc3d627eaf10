using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Core.Tests.Scripting.Writers;

internal static class ConstraintSamples
{
    private static readonly PrimaryKey Key = new() { Table = Sample.Orders, Name = new Identifier("PK_Orders"), Columns = [new IndexColumn(new Identifier("Id"))], IsClustered = true };

    private static readonly UniqueConstraint Unique = new()
    {
        Table = Sample.Orders,
        Name = new Identifier("UQ_Orders"),
        Columns = [new IndexColumn(new Identifier("Code")), new IndexColumn(new Identifier("Region"), IsDescending: true)],
        Options = new IndexOptions { FillFactor = 90, IsPadded = true },
        Placement = new Placement(new Identifier("PS_Year"), new Identifier("Year")),
        Compression = [new CompressionSetting("PAGE", 1), new CompressionSetting("PAGE", 2), new CompressionSetting("ROW", 3)],
    };

    private static readonly CheckConstraint Check = new() { Table = Sample.Orders, Name = new Identifier("CK_Orders"), Expression = new SqlExpression("Price > 0") };

    private static readonly DefaultConstraint Default = new() { Table = Sample.Orders, Name = new Identifier("DF_Orders"), Column = new Identifier("Price"), Expression = new SqlExpression("((0))") };

    private static readonly ForeignKey Foreign = new()
    {
        Table = Sample.Orders,
        Name = new Identifier("FK_Orders"),
        Columns = [new Identifier("CustomerId"), new Identifier("Region")],
        ReferencedTable = SqlName.Of("sales", "Customers"),
        ReferencedColumns = [new Identifier("Id"), new Identifier("Region")],
        OnDelete = ReferentialAction.Cascade,
        OnUpdate = ReferentialAction.SetNull,
        IsNotForReplication = true,
    };

    public static IEnumerable<(string Name, Operation Operation)> All { get; } =
    [
        ("AddConstraint.PrimaryKey", new AddConstraint(Key)),
        ("AddConstraint.Unique", new AddConstraint(Unique)),
        ("AddConstraint.Check", new AddConstraint(Check)),
        ("AddConstraint.CheckDisabled", new AddConstraint(Check with { IsDisabled = true, IsNotForReplication = true })),
        ("AddConstraint.CheckUnnamed", new AddConstraint(Check with { Name = null })),
        ("AddConstraint.Default", new AddConstraint(Default)),
        ("AddConstraint.ForeignKey", new AddConstraint(Foreign)),
        ("AddConstraint.ForeignKeyWithoutCheck", new AddConstraint(Foreign) { WithoutCheck = true }),
        ("DropConstraint.PrimaryKey", new DropConstraint(Key)),
        ("DropConstraint.Check", new DropConstraint(Check)),
        ("DropConstraint.Default", new DropConstraint(Default)),
        ("DropConstraint.UnnamedPrimaryKey", new DropConstraint(Key with { Name = null })),
        ("DropConstraint.UnnamedUnique", new DropConstraint(Unique with { Name = null })),
        ("DropConstraint.UnnamedCheck", new DropConstraint(Check with { Name = null })),
        ("DropConstraint.UnnamedDefault", new DropConstraint(Default with { Name = null })),
        ("DropConstraint.UnnamedForeignKey", new DropConstraint(Foreign with { Name = null })),
        ("SetConstraintState.Off", new SetConstraintState(Check, Check with { IsDisabled = true })),
        ("SetConstraintState.On", new SetConstraintState(Foreign with { IsDisabled = true }, Foreign)),
        ("ValidateConstraint", new ValidateConstraint(Foreign)),
        ("ValidateConstraint.Unnamed", new ValidateConstraint(Check with { Name = null })),
    ];
}
