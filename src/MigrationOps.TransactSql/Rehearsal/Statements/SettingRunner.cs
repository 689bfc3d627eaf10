using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>SET options that are on or off.</summary>
internal sealed class SettingRunner : StatementRunner<PredicateSetStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(PredicateSetStatement statement, RunFrame frame)
    {
        var session = frame.Session;
        if (statement.IsOn && (statement.Options.HasFlag(SetOptions.ParseOnly) || statement.Options.HasFlag(SetOptions.FmtOnly)))
        {
            throw frame.NotUnderstood(statement);
        }

        if (statement.Options.HasFlag(SetOptions.ImplicitTransactions) && statement.IsOn)
        {
            throw frame.NotUnderstood(statement);
        }

        session.OptionsSet.UnionWith(Enum.GetValues<SetOptions>().Where(option => option != SetOptions.None && statement.Options.HasFlag(option)).Select(option => option.ToString()));
        session.Settings = SessionChanges.After(session.Settings, statement);
        session.AbortsTransaction = statement.Options.HasFlag(SetOptions.XactAbort) ? statement.IsOn : session.AbortsTransaction;
        session.SkipsExecution = statement.Options.HasFlag(SetOptions.NoExec) ? statement.IsOn : session.SkipsExecution;
        return Flow.Next;
    }
}
