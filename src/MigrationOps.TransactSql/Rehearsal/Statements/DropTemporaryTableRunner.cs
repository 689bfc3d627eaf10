using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>DROP TABLE, of the session where its name begins with a number sign.</summary>
/// <param name="schema">Runs the others.</param>
internal sealed class DropTemporaryTableRunner(SchemaRunner schema) : StatementRunner<DropTableStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(DropTableStatement statement, RunFrame frame)
    {
        var names = statement.Objects.Select(name => name.BaseIdentifier.Value).ToList();
        if (!names.Any(TemporaryTables.IsName))
        {
            return schema.Run(statement, frame);
        }

        if (!names.All(TemporaryTables.IsName))
        {
            throw frame.NotUnderstood(statement);
        }

        frame.Session.Statements++;
        foreach (var name in names)
        {
            if (frame.Temporary(name) is null && !statement.IsIfExists)
            {
                throw frame.Refusal(3701, SourceMessages.Texts.Format("NotThere", name), statement);
            }

            TemporaryTables.Drop(name, frame);
        }

        return Flow.Next;
    }
}
