using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>SET of a variable, also with an operator: <c>SET @a += 1</c>.</summary>
internal sealed class SetVariableRunner : StatementRunner<SetVariableStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(SetVariableStatement statement, RunFrame frame)
    {
        if (statement.CursorDefinition is not null)
        {
            return Flow.Next;
        }

        if (statement.FunctionCallExists || statement.Identifier is not null)
        {
            throw frame.NotUnderstood(statement);
        }

        frame.Assign(statement.Variable.Name, AssignedValue.Of(statement.AssignmentKind, statement.Variable, statement.Expression) ?? throw frame.NotUnderstood(statement));
        return Flow.Next;
    }
}
