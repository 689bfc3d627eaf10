using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>Statements of which only rows or the server know whether they run. They may change rows; what becomes of the schema must not depend on them.</summary>
internal static class UndecidedBranch
{
    /// <summary>Runs the statements once, to see what they name and that they leave the schema alone.</summary>
    /// <param name="statement">The statements.</param>
    /// <param name="condition">What decides.</param>
    /// <param name="frame">Where they run.</param>
    /// <exception cref="Findings.MigrationOpsException">They change the schema, or the transaction (MOP8060).</exception>
    public static void Run(TSqlStatement statement, TSqlFragment condition, RunFrame frame)
    {
        var session = frame.Session;
        var variables = frame.Variables.Snapshot();
        var (model, depth, skips) = (session.Model.Current, session.Transactions.Count, session.SkipsExecution);
        var flow = frame.Run.Run(statement, frame);
        if (!ReferenceEquals(model, session.Model.Current) || depth != session.Transactions.Count || skips != session.SkipsExecution || flow == Flow.Return)
        {
            throw frame.NotUnderstood(condition);
        }

        frame.Variables.Blur(variables, frame.Words(condition));
        frame.Assume("RowsDecide", condition);
    }
}
