using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// TRUNCATE TABLE of a table that is not there (4701), that a foreign key of another table references (4712), or that is versioned by the system (13545).
/// Source: Microsoft Learn, TRUNCATE TABLE; "Database Engine events and errors".
/// </summary>
internal sealed class TruncateCheck : StatementCheck<TruncateTableStatement>
{
    /// <inheritdoc/>
    protected override void Check(TruncateTableStatement statement, RunFrame frame)
    {
        if (!RowSourceUse.IsOfDatabase(statement.TableName))
        {
            return;
        }

        var name = frame.Name(statement.TableName);
        if (frame.Model.FindTable(name) is not { } table)
        {
            throw frame.Missing(4701, new ElementId(ElementKind.Table, name), statement);
        }

        if (table.SystemVersioning is not null)
        {
            throw frame.Because(13545, statement, "IsVersioned", name.ToString());
        }

        var names = frame.Model.Names;
        var key = frame.Model.AttachedTo(name).OfType<Table>().Where(other => !names.Equals(other.Name, name))
            .SelectMany(other => other.Constraints.OfType<ForeignKey>()).FirstOrDefault(key => names.Equals(key.ReferencedTable, name));
        if (key is not null)
        {
            throw frame.Used(4712, (table.Id, key.Id), statement);
        }
    }
}
