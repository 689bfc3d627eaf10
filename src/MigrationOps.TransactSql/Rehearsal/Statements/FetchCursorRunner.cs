using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>FETCH: what it brings depends on rows.</summary>
internal sealed class FetchCursorRunner : StatementRunner<FetchCursorStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(FetchCursorStatement statement, RunFrame frame)
    {
        foreach (var variable in statement.IntoVariables)
        {
            frame.Variables.Set(variable.Name, new UndecidedValue("FETCH"));
        }

        return Flow.Next;
    }
}
