using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>A module that the parser does not know is created all the same: its text is what counts.</summary>
internal static class UnparsedModules
{
    /// <summary>Runs a batch that does not parse.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="error">What the parser says.</param>
    /// <param name="frame">Where it runs.</param>
    /// <exception cref="Findings.MigrationOpsException">The batch is no module (MOP8053).</exception>
    public static void Run(SourceBatch batch, ParseError error, RunFrame frame)
    {
        var session = frame.Session;
        if (ModuleStatements.EndsBefore(batch, error, session.Settings.QuotedIdentifier) || UnparsedModule.Read(batch, frame.Context) is not { } module)
        {
            throw SourceParser.Failure(batch.Source, error);
        }

        var before = session.Model.Current;
        if (before.Elements.Find(module.Id) is { } old)
        {
            session.Model.Replace(old, module, batch.Start);
        }
        else
        {
            session.Model.Add(module, batch.Start);
        }

        session.Statements++;
        session.Changes += ReferenceEquals(before, session.Model.Current) ? 0 : 1;
    }
}
