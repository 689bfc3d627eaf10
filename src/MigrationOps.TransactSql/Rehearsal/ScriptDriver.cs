using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>
/// Runs a T-SQL script against a model instead of a server: batches, control of flow, transactions, dynamic SQL, and the statements that change a schema.
/// Rows are not known. Where they decide whether a script stops, it is taken to go on and that is remarked; where they would decide what becomes of
/// the schema, the run ends as not understood, as it does at every statement that it does not know.
/// </summary>
public static class ScriptDriver
{
    /// <summary>Runs a script.</summary>
    /// <param name="program">The script.</param>
    /// <param name="model">The database before it.</param>
    /// <param name="environment">The server.</param>
    /// <returns>The database behind it, or where it stopped.</returns>
    public static ScriptOutcome Run(ScriptProgram program, DatabaseModel model, ScriptEnvironment environment) =>
        Run(program, model, environment, CancellationToken.None);

    /// <summary>Runs a script.</summary>
    /// <param name="program">The script.</param>
    /// <param name="model">The database before it.</param>
    /// <param name="environment">The server.</param>
    /// <param name="cancellationToken">Stops the run between statements.</param>
    /// <returns>The database behind it, or where it stopped.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static ScriptOutcome Run(ScriptProgram program, DatabaseModel model, ScriptEnvironment environment, CancellationToken cancellationToken) =>
        Run(new ScriptSession(program, new WorkingModel(model), environment, cancellationToken));

    /// <summary>Runs the script of a session.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The database behind it, or where it stopped.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    internal static ScriptOutcome Run(ScriptSession session)
    {
        var program = session.Program;
        var batches = new List<BatchOutcome>();
        var stop = RunBatches(session, batches);
        return new ScriptOutcome
        {
            Model = session.Committed,
            Batches = batches.ToValueList(),
            Stop = stop,
            Statements = session.Statements,
            Dangers = session.Flow.Dangers.Select(danger => danger with { Location = program.Locate(danger.Location) }).ToValueList(),
            Remarks = session.Remarks.Select(remark => remark with { Location = program.Locate(remark.Location) }).ToValueList(),
        };
    }

    /// <summary>Runs all batches as Management Studio does: after an error it goes on with the next one.</summary>
    /// <param name="session">The session.</param>
    /// <returns>For each batch what stopped it; null where nothing did.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    internal static IReadOnlyList<ScriptStop?> RunOn(ScriptSession session)
    {
        var run = new ScriptRun(session);
        return [.. session.Program.Batches.SelectMany(batch => Enumerable.Repeat(batch, batch.Source.Count)).Select(batch => Survive(batch, run))];
    }

    // With XACT_ABORT an error rolls the transaction back: Microsoft Learn, SET XACT_ABORT.
    private static ScriptStop? Survive(ProgramBatch batch, ScriptRun run)
    {
        var stop = Run(batch, run);
        var session = run.Session;
        (session.Raised, session.TryDepth) = (null, 0);
        if (stop is not null && session.AbortsTransaction && session.Transactions.Start is not null)
        {
            session.Restore(session.Transactions.Rollback());
        }

        return stop;
    }

    private static ScriptStop? RunBatches(ScriptSession session, List<BatchOutcome> batches)
    {
        var run = new ScriptRun(session);
        foreach (var batch in session.Program.Batches.SelectMany(batch => Enumerable.Repeat(batch, batch.Source.Count)))
        {
            var (inside, works, lone) = (session.Model.Current, session.Works, session.LoneWorks);
            var (before, statements, changes) = (session.Committed, session.Statements, session.Changes);
            var stop = Run(batch, run);
            var start = session.Program.Locate(batch.Source.Start);
            batches.Add(new BatchOutcome(batches.Count + 1, start, before, session.Statements - statements, session.Changes - changes) { Inside = inside, Works = session.Works - works, LoneWorks = session.LoneWorks - lone });
            if (stop is not null)
            {
                return stop;
            }
        }

        return null;
    }

    private static ScriptStop? Run(ProgramBatch batch, ScriptRun run)
    {
        var program = run.Session.Program;
        try
        {
            run.Run(batch);
            return run.Session.Raised is { } raised ? StopOf(raised, program) : null;
        }
        catch (ServerErrorException exception)
        {
            return StopOf(exception.Error, program);
        }
        catch (MigrationOpsException exception)
        {
            return new ScriptStop(
                ScriptStopKind.NotUnderstood, exception.Id.Value, exception.Message, program.Locate(exception.Location ?? batch.Source.Start), string.Empty);
        }
    }

    private static ScriptStop StopOf(ServerError error, ScriptProgram program) => new(
        error.IsThrown ? ScriptStopKind.Thrown : ScriptStopKind.Refused,
        error.IsThrown ? ThrownIds.Of(error) : $"SQL {error.Number}",
        error.Message,
        program.Locate(error.Location),
        error.Statement);
}
