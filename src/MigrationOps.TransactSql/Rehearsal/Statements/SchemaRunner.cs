using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Appliers.Procedures;
using MigrationOps.TransactSql.Rehearsal.DataFlow;
using MigrationOps.TransactSql.Rehearsal.Refusals;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>Statements that change the schema: the appliers do it, as they do for a source.</summary>
internal sealed class SchemaRunner : IStatementRunner
{
    // Any number: scripts ask whether there is one.
    private const int SoftError = 50000;

    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes => [];

    /// <inheritdoc/>
    public Flow Run(TSqlStatement statement, RunFrame frame)
    {
        var session = frame.Session;
        session.Statements++;
        TransactionRules.Check(statement, frame);
        if (session.Disturbance.FailsSoftly)
        {
            return FailSoftly(session);
        }

        var before = session.Model.Current;
        Apply(statement, frame);
        session.LastError = 0;
        session.CountWork();
        if (!ReferenceEquals(before, session.Model.Current))
        {
            session.Changes++;
            NoteRename(statement, before, session);
            RowDangers.LookAtSchema(statement, before, frame);
            Forget(session);
        }

        return Flow.Next;
    }

    /// <summary>Does nothing but set @@ERROR.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The script goes on.</returns>
    internal static Flow FailSoftly(ScriptSession session)
    {
        (session.IsDisturbed, session.LastError) = (true, SoftError);
        return Flow.Next;
    }

    private static void NoteRename(TSqlStatement statement, DatabaseModel before, ScriptSession session)
    {
        if (statement is AlterSchemaStatement || (statement is ExecuteStatement call && "sp_rename".Equals(ProcedureCatalog.NameOf(call), StringComparison.OrdinalIgnoreCase)))
        {
            session.Recorder?.NoteRename(before, session.Model.Current);
        }
    }

    private static void Apply(TSqlStatement statement, RunFrame frame)
    {
        if (ApplierCatalog.Find(statement) is not { } applier)
        {
            throw frame.NotUnderstood(statement);
        }

        var context = frame.Context;
        var before = context.Model.Current;
        try
        {
            StatementChecks.Check(statement, frame);
            applier.Apply(statement, context);
            ForeignKeyTargets.Complete(context.Model, key => throw context.Missing(ElementKind.PrimaryKey, key.ReferencedTable, statement));
            TableRules.Check(statement, before, frame);
        }
        catch (ServerErrorException)
        {
            // A statement that fails changes nothing: Microsoft Learn, SET XACT_ABORT.
            context.Model.Restore(before);
            throw;
        }
        catch (MigrationOpsException exception)
        {
            context.Model.Restore(before);
            throw ServerErrors.NumberOf(exception.Id, statement) is { } number
                ? frame.Refusal(number, exception.Message, statement)
                : new MigrationOpsException(exception.Id, exception.Message, frame.Caller ?? exception.Location, exception);
        }
    }

    private static void Forget(ScriptSession session)
    {
        foreach (var name in session.Rows.Keys.Where(name => name.Parts.Count > 1 && session.Model.FindTable(name) is null).ToList())
        {
            session.Rows = session.Rows.Remove(name);
        }
    }
}
