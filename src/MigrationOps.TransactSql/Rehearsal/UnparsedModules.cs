using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Parsing;
using MigrationOps.TransactSql.Rehearsal.Refusals;
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
    /// <exception cref="ServerErrorException">SQL Server would refuse it: a module that is not first in its batch, or whose name is taken.</exception>
    public static void Run(SourceBatch batch, ParseError error, RunFrame frame)
    {
        var session = frame.Session;
        if (ModuleStatements.EndsBefore(batch, error, session.Settings.QuotedIdentifier) || UnparsedModule.Read(batch, frame.Context) is not { } module)
        {
            throw SyntaxRefusals.Of(batch, error, frame);
        }

        var before = session.Model.Current;
        var words = ModuleHeader.Find(batch.Tokens)!;
        if (session.Model.Occupant(module.Name) is { } holder && (words.OrAlter is null || holder.Kind != module.Id.Kind))
        {
            throw SyntaxRefusals.Taken(holder, batch, frame);
        }

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
