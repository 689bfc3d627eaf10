using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Recording;
using MigrationOps.TransactSql.Rehearsal.Refusals;
using MigrationOps.TransactSql.Rehearsal.Statements;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>Runs batches and statements in a session.</summary>
/// <param name="session">The session.</param>
internal sealed class ScriptRun(ScriptSession session)
{
    // Procedures, triggers and dynamic SQL may stand 32 deep: Microsoft Learn, EXECUTE.
    private const int DeepestNesting = 32;

    /// <summary>The session.</summary>
    public ScriptSession Session => session;

    /// <summary>Runs a batch of the script.</summary>
    /// <param name="batch">The batch.</param>
    public void Run(ProgramBatch batch) => Run(batch, new RunFrame(this, batch.Source.Source));

    /// <summary>Runs a text of dynamic SQL. Settings that it makes end with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="variables">Its parameters.</param>
    /// <param name="caller">Where it is run.</param>
    /// <param name="statement">The statement that runs it.</param>
    public void RunText(string text, FrameVariables variables, RunFrame caller, TSqlFragment statement) => Nested(caller, statement, () =>
    {
        foreach (var batch in session.Program.Dynamic(text))
        {
            Run(batch, Inner(batch, variables, caller, statement));
        }
    });

    /// <summary>Runs the body of a procedure.</summary>
    /// <param name="body">Its statements.</param>
    /// <param name="frame">Its frame.</param>
    /// <param name="caller">Where it is called.</param>
    /// <param name="statement">The call.</param>
    public void RunBody(IEnumerable<TSqlStatement> body, RunFrame frame, RunFrame caller, TSqlFragment statement) =>
        Nested(caller, statement, () => Run(body, frame));

    /// <summary>A frame inside another.</summary>
    /// <param name="batch">What runs in it.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="caller">The frame around it.</param>
    /// <param name="statement">The statement that runs it.</param>
    /// <returns>The frame.</returns>
    public RunFrame Inner(ProgramBatch batch, FrameVariables variables, RunFrame caller, TSqlFragment statement) =>
        new(this, batch.Source.Source) { Variables = variables, Caller = caller.At(statement), Depth = caller.Depth + 1 };

    /// <summary>Runs statements until one goes elsewhere.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="frame">Where they run.</param>
    /// <returns>Where the run goes on.</returns>
    public Flow Run(IEnumerable<TSqlStatement> statements, RunFrame frame)
    {
        foreach (var statement in statements)
        {
            if (Run(statement, frame) is var flow and not Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    /// <summary>Runs a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="frame">Where it runs.</param>
    /// <returns>Where the run goes on.</returns>
    public Flow Run(TSqlStatement statement, RunFrame frame)
    {
        session.Cancellation.ThrowIfCancellationRequested();
        if (session.SkipsExecution && statement is not PredicateSetStatement { Options: SetOptions.NoExec })
        {
            return Flow.Next;
        }

        return StatementRunners.Find(statement).Run(statement, frame);
    }

    private void Run(ProgramBatch batch, RunFrame frame)
    {
        var parsed = batch.Parsed(session.Settings.QuotedIdentifier);
        if (parsed.Error is { } error)
        {
            RunUnparsed(batch.Source, error, frame);
            return;
        }

        if (parsed.Statements.Count > 1 && NotFirst(parsed.Statements) is { } module)
        {
            throw frame.Refusal(111, SourceMessages.Texts.Format("NotFirstInBatch", StatementWords.Of(module)), module);
        }

        NameCheck.Compile(parsed, frame);
        if (Recorder(frame) is { } recorder)
        {
            recorder.Run(parsed.Statements, frame);
            return;
        }

        Run(parsed.Statements, frame);
    }

    // A module must be alone; a schema, default or rule must be first, and a schema takes what follows into it.
    private static TSqlStatement? NotFirst(IReadOnlyList<TSqlStatement> statements) =>
        statements.FirstOrDefault(ModuleStatements.IsModule) ?? statements.Skip(1).FirstOrDefault(BatchHeads.Is);

    // Dynamic SQL belongs to the statement that runs it.
    private ScriptRecorder? Recorder(RunFrame frame) => frame.Depth == 0 ? session.Recorder : null;

    private void RunUnparsed(SourceBatch batch, ParseError error, RunFrame frame)
    {
        if (Recorder(frame) is { } recorder)
        {
            recorder.Run(batch, session, () => UnparsedModules.Run(batch, error, frame));
            return;
        }

        UnparsedModules.Run(batch, error, frame);
    }

    // An error that TRY cannot catch where it arises is caught one level higher: Microsoft Learn, TRY...CATCH.
    private void Nested(RunFrame caller, TSqlFragment statement, Action body)
    {
        if (caller.Depth == DeepestNesting)
        {
            throw caller.Refusal(217, SourceMessages.Texts.Format("NestedTooDeep"), statement);
        }

        var settings = (session.Settings, session.AbortsTransaction);
        try
        {
            body();
        }
        catch (ServerErrorException exception) when (exception.Error.PassesTry)
        {
            throw new ServerErrorException(exception.Error with { PassesTry = false });
        }
        finally
        {
            (session.Settings, session.AbortsTransaction) = settings;
        }
    }
}
