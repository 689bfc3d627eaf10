using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>USE of the database itself; what a script does elsewhere is not rehearsed.</summary>
internal sealed class UseRunner : StatementRunner<UseStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(UseStatement statement, RunFrame frame)
    {
        var name = new Model.Identifier(statement.DatabaseName.Value);
        return frame.Model.Names.Equals(SqlName.Of(name.Value), SqlName.Of(frame.Environment.DatabaseName.Value)) ? Flow.Next : throw frame.NotUnderstood(statement);
    }
}
