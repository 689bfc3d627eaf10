using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>ALTER INDEX on a table or view that is not there: 1088. Source: Microsoft Learn, "Database Engine events and errors".</summary>
internal sealed class AlterIndexCheck : StatementCheck<AlterIndexStatement>
{
    /// <inheritdoc/>
    protected override void Check(AlterIndexStatement statement, RunFrame frame)
    {
        var owner = frame.Name(statement.OnName);
        if (frame.Model.FindTable(owner) is null && !frame.Model.Has(new ElementId(ElementKind.View, owner)))
        {
            throw frame.Missing(1088, new ElementId(ElementKind.Table, owner), statement);
        }

        if (!statement.All && OpaqueIndexes.Find(owner.Child(statement.Name.Value), frame.Model) is not null)
        {
            throw frame.NotUnderstood(statement);
        }
    }
}
