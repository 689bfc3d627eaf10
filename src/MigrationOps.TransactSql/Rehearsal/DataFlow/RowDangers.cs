using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.Rehearsing;

namespace MigrationOps.TransactSql.Rehearsal.DataFlow;

/// <summary>Finds statements that take away or overwrite what nothing has put elsewhere before.</summary>
internal static class RowDangers
{
    /// <summary>Looks at a statement that changes rows, before it counts as a copy.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="write">What it writes and reads.</param>
    /// <param name="frame">Where it runs.</param>
    public static void LookAtRows(TSqlStatement statement, RowWrite write, RunFrame frame)
    {
        var (flow, target) = (frame.Session.Flow, write.Target);
        if (!flow.HeldRows(target))
        {
            return;
        }

        switch (statement)
        {
            case TruncateTableStatement or DeleteStatement { DeleteSpecification: { WhereClause: null, FromClause: null, TopRowFilter: null } } when !AllCopied(target, frame):
                Report(ScriptDangerKind.TableEmptied, new ElementId(ElementKind.Table, target), statement, frame);
                break;
            case UpdateStatement { UpdateSpecification: { WhereClause: null, FromClause: null, TopRowFilter: null } }:
                var overwrites = write.Columns.Select(column => target.Child(column.Value)).Any(column => flow.Before(column) is not null && !flow.IsCopied(column));
                Report(overwrites ? ScriptDangerKind.ValuesOverwritten : ScriptDangerKind.EveryRowWritten, new ElementId(ElementKind.Table, target), statement, frame);
                break;
        }
    }

    /// <summary>Looks at a statement that changed the schema.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="before">The database before it.</param>
    /// <param name="frame">Where it ran.</param>
    public static void LookAtSchema(TSqlStatement statement, DatabaseModel before, RunFrame frame)
    {
        switch (statement)
        {
            case DropTableStatement drop:
                foreach (var table in drop.Objects.Select(frame.Name).Where(name => before.FindTable(name) is not null && frame.Session.Flow.HeldRows(name) && !AllCopied(name, frame)))
                {
                    Report(ScriptDangerKind.TableDropped, new ElementId(ElementKind.Table, table), statement, frame);
                }

                break;
            case AlterTableDropTableElementStatement drop:
                LookAtColumns(drop, before, frame);
                break;
            case AlterTableAlterColumnStatement alter:
                LookAtColumn(alter, before, frame);
                break;
        }
    }

    private static void LookAtColumns(AlterTableDropTableElementStatement drop, DatabaseModel before, RunFrame frame)
    {
        var table = frame.Name(drop.SchemaObjectName);
        var gone = before.FindTable(table)?.Columns.Where(column => column.Computed is null && frame.Model.Current.FindColumn(column.Name) is null) ?? [];
        foreach (var column in gone.Where(column => frame.Session.Flow.Before(column.Name) is not null && !frame.Session.Flow.IsCopied(column.Name)))
        {
            Report(ScriptDangerKind.ColumnDropped, column.Id, drop, frame);
        }
    }

    private static void LookAtColumn(AlterTableAlterColumnStatement alter, DatabaseModel before, RunFrame frame)
    {
        var name = frame.Name(alter.SchemaObjectName).Child(alter.ColumnIdentifier.Value);
        var tightened = before.FindColumn(name) is { IsNullable: true } && frame.Model.Current.FindColumn(name) is { IsNullable: false };
        if (tightened && frame.Session.Flow.HeldRows(name.Parent) && !frame.Session.Flow.IsFilled(name))
        {
            Report(ScriptDangerKind.ColumnNotFilled, new ElementId(ElementKind.Column, name), alter, frame);
        }
    }

    private static bool AllCopied(SqlName table, RunFrame frame)
    {
        var columns = frame.Model.FindTable(table)?.Columns ?? frame.Session.Flow.TableBefore(table)?.Columns ?? [];
        return columns.Where(column => column.Computed is null).All(column => frame.Session.Flow.IsCopied(column.Name));
    }

    private static void Report(ScriptDangerKind kind, ElementId subject, TSqlStatement statement, RunFrame frame) =>
        frame.Session.Flow.Add(new ScriptDanger(kind, subject, frame.At(statement), frame.Words(statement)));
}
