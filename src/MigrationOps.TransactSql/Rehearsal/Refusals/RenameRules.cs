using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Procedures;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// sp_rename: a column or index that is not there (15248), a column that a check, a computed column or a schema-bound module names, or an object that a schema-bound module
/// names (15336). Source: Microsoft Learn, sp_rename; "Database Engine events and errors".
/// </summary>
internal static class RenameRules
{
    /// <summary>Checks a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="frame">Where it runs.</param>
    public static void Check(ProcedureCall call, RunFrame frame)
    {
        var text = call.Required("objname");
        switch (call.Text("objtype")?.ToUpperInvariant())
        {
            case "COLUMN":
                CheckColumn(RenameProcedure.PartName(text, call, frame.Context), call.Statement, frame);
                break;
            case null or "OBJECT" when frame.Model.Occupant(TextNames.Object(text, call, frame.Context)) is { } id && Binders.Modules(id.Name, frame).FirstOrDefault() is { } user:
                throw frame.Used(15336, (id, user.Id), call.Statement);
        }
    }

    private static void CheckColumn(SqlName name, ExecuteStatement statement, RunFrame frame)
    {
        if (frame.Model.FindTable(name.Parent) is not { } table || table.FindColumn(name.Last, frame.Model.Names) is not { } column)
        {
            throw frame.Missing(15248, new ElementId(ElementKind.Column, name), statement);
        }

        foreach (var (user, _) in ColumnUsers.Of(column, table, frame).Where(found => found.Use is ColumnUse.Check or ColumnUse.Computed or ColumnUse.Module))
        {
            throw frame.Used(15336, (column.Id, user), statement);
        }
    }
}
