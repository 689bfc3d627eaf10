using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>ALTER TABLE of a table that is not there: 4902. Source: Microsoft Learn, "Database Engine events and errors".</summary>
internal sealed class AlteredTableCheck : IStatementCheck
{
    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes =>
    [
        typeof(AlterTableAddTableElementStatement), typeof(AlterTableAlterColumnStatement), typeof(AlterTableDropTableElementStatement),
        typeof(AlterTableConstraintModificationStatement), typeof(AlterTableSetStatement), typeof(AlterTableRebuildStatement),
        typeof(AlterTableChangeTrackingModificationStatement),
    ];

    /// <inheritdoc/>
    public void Check(TSqlStatement statement, RunFrame frame)
    {
        var name = frame.Name(((AlterTableStatement)statement).SchemaObjectName);
        if (frame.Model.FindTable(name) is null)
        {
            throw frame.Missing(4902, new ElementId(ElementKind.Table, name), statement);
        }
    }
}
