using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Sync;

namespace MigrationOps.Core.Tests.Scripting.Writers;

internal static class ShapeSamples
{
    private static readonly Column Id = Sample.Column("Id", SqlType.BuiltIn("int")) with { IsNullable = false };
    private static readonly Column Line = Sample.Column("Li]ne", SqlType.BuiltIn("nvarchar", 20)) with { IsNullable = false, Collation = "Latin1_General_BIN2" };
    private static readonly Column Flag = Sample.Column("Flag", SqlType.BuiltIn("bit")) with { IsNullable = false };
    private static readonly Column Node = Sample.Column("Node", SqlType.UserDefined(SqlName.Of("sys", "hierarchyid"))) with { IsNullable = false };
    private static readonly Column Mail = Sample.Column("Mail", SqlType.BuiltIn("nvarchar", 200));
    private static readonly Column Email = Sample.Column("Email", SqlType.BuiltIn("nvarchar", 200));
    private static readonly Column Total = Sample.Column("Total", SqlType.BuiltIn("int"));

    private static readonly ColumnSync Renamed = new()
    {
        Table = Id.Table,
        Key = [Id],
        Old = [new SyncedColumn(Mail, new SqlExpression("[Email]"))],
        New = [new SyncedColumn(Email, new SqlExpression("[Mail]"))],
    };

    private static readonly ColumnSync Filled = new()
    {
        Table = Id.Table,
        Key = [Id, Line],
        Old = [],
        New = [new SyncedColumn(Total, new SqlExpression("Price * 2 -- gross"))],
        ChangesContext = true,
    };

    public static IEnumerable<(string Name, Operation Operation)> All { get; } =
    [
        ("CreateSyncTrigger", new CreateSyncTrigger(Renamed)),
        ("CreateSyncTrigger.Fill", new CreateSyncTrigger(Filled)),
        ("DropSyncTrigger", new DropSyncTrigger(Renamed)),
        ("BackfillColumns", new BackfillColumns(Renamed, SyncDirection.ToNew)),
        ("BackfillColumns.ToOld", new BackfillColumns(Renamed, SyncDirection.ToOld)),
        ("BackfillColumns.CompositeKey", new BackfillColumns(Filled, SyncDirection.ToNew)),
        ("BackfillColumns.BitInKey", new BackfillColumns(Renamed with { Key = [Id, Flag] }, SyncDirection.ToNew)),
        ("BackfillColumns.KeyOfNoVariant", new BackfillColumns(Renamed with { Key = [Node] }, SyncDirection.ToNew)),
        ("BackfillColumns.Heap", new BackfillColumns(Renamed with { Key = [] }, SyncDirection.ToNew)),
        ("VerifyBackfill", new VerifyBackfill(Renamed)),
        ("VerifyBackfill.Fill", new VerifyBackfill(Filled)),
        ("CloseBackfill", new CloseBackfill(Renamed)),
    ];
}
