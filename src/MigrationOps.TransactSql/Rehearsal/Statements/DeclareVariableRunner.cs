using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>DECLARE of scalar variables.</summary>
internal sealed class DeclareVariableRunner : StatementRunner<DeclareVariableStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(DeclareVariableStatement statement, RunFrame frame)
    {
        foreach (var variable in statement.Declarations)
        {
            frame.Variables.Declare(variable.VariableName.Value, variable.DataType);
            if (variable.Value is { } value)
            {
                frame.Assign(variable.VariableName.Value, value);
            }
        }

        return Flow.Next;
    }
}
