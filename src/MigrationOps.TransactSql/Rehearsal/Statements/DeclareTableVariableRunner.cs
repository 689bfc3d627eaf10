using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>DECLARE of a table variable: a table of the session that begins empty.</summary>
internal sealed class DeclareTableVariableRunner : StatementRunner<DeclareTableVariableStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(DeclareTableVariableStatement statement, RunFrame frame)
    {
        TemporaryTables.Create(statement.Body.VariableName.Value, statement.Body.Definition, frame);
        return Flow.Next;
    }
}
