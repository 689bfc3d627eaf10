using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Archive;

namespace MigrationOps.Core.Tests.Scripting.Writers;

internal static class ArchiveSamples
{
    private const int Days = 30;

    private static readonly Column Mail = Sample.Column("Ma]il", SqlType.BuiltIn("nvarchar", 200)) with { IsNullable = false, MaskingFunction = "email()" };
    private static readonly Column Total = Sample.Column("Total", SqlType.BuiltIn("int"));

    private static readonly DefaultConstraint Value = new() { Table = Mail.Table, Column = Mail.Name.Last, Name = new("DF_Mail"), Expression = new SqlExpression("N'nobody'") };

    private static readonly Table Orders = new() { Name = Mail.Table, Columns = [Mail, Total] };

    private static readonly ColumnArchive Tight = new()
    {
        Column = Mail,
        Key = [Kept(Mail, "Id", SqlType.BuiltIn("int")), Kept(Mail, "Line", SqlType.BuiltIn("nvarchar", 20)) with { Collation = "Latin1_General_BIN2" }],
        Kept = Kept(Mail, "Ma]il", Mail.Type!) with { IsNullable = true, MaskingFunction = Mail.MaskingFunction },
        Days = Days,
        Otherwise = Value.Expression,
    };

    private static readonly ColumnArchive Loose = new()
    {
        Column = Total,
        Key = [Kept(Total, "Id", SqlType.BuiltIn("int"))],
        Kept = Kept(Total, "Total", Total.Type!) with { IsNullable = true },
        Days = Days,
    };

    public static IEnumerable<(string Name, Operation Operation)> All { get; } =
    [
        ("ArchiveTable", new ArchiveTable(Orders, Days)),
        ("RestoreTable", new RestoreTable(Orders, Days)),
        ("CopyToArchive", new CopyToArchive(Loose)),
        ("CopyToArchive.CompositeKey", new CopyToArchive(Tight)),
        ("FillFromArchive", new FillFromArchive(Loose)),
        ("FillFromArchive.NotNull", new FillFromArchive(Tight)),
        ("DropColumn.Archive", new DropColumn(Mail, Value) { Archive = Tight }),
        ("AddColumn.Archive", new AddColumn(Total, null) { Archive = Loose }),
    ];

    private static Column Kept(Column archived, string name, SqlType type) => new() { Name = ArchiveName.Of(archived.Name).Child(name), Type = type, IsNullable = false };
}
