using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>CREATE TABLE, of the session where its name begins with a number sign.</summary>
/// <param name="schema">Runs the others.</param>
internal sealed class CreateTemporaryTableRunner(SchemaRunner schema) : StatementRunner<CreateTableStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(CreateTableStatement statement, RunFrame frame)
    {
        var name = statement.SchemaObjectName.BaseIdentifier.Value;
        if (!TemporaryTables.IsName(name))
        {
            schema.Run(statement, frame);
            frame.Session.Rows = frame.Session.Rows.SetItem(frame.Name(statement.SchemaObjectName), RowPresence.None);
            return Flow.Next;
        }

        if (frame.Temporary(name) is not null)
        {
            throw frame.Refusal(2714, SourceMessages.Texts.Format("AlreadyThere", name), statement);
        }

        frame.Session.Statements++;
        TemporaryTables.Create(name, statement.Definition, frame);
        return Flow.Next;
    }
}
