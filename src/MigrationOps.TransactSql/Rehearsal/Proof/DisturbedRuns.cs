using MigrationOps.Model;
using MigrationOps.Policy;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>
/// Runs a script where something is amiss, to see that it stops: with an open transaction, in a system database, in a read-only one, on an older server, and
/// while another migration holds the lock, each time in a session that bears the ticket of an earlier run and goes on after errors as Management Studio does;
/// and each step on a database in a state that it does not know, with statements that fail without ending their batch, with procedures that return a failure, and with rows that its checks look for.
/// </summary>
/// <param name="runs">The runs.</param>
/// <param name="script">The script.</param>
/// <param name="undisturbed">Its first run.</param>
internal sealed class DisturbedRuns(ScriptRuns runs, PhaseScript script, ScriptOutcome undisturbed)
{
    private const int BeforeOldest = TargetServer.OldestVersion - 1;

    private static readonly ScriptError[] RowErrors = [ScriptError.OffendingRows, ScriptError.ShapesDiffer, ScriptError.ArchiveDiffers, ScriptError.ModulesUse];

    private readonly int _firstStep = script.Batches.ToList().FindIndex(batch => batch.Step is not null);
    private SqlValue _ticket = NullValue.Instance;

    /// <summary>Runs the script under each disturbance.</summary>
    public void Run()
    {
        if (_firstStep < 0)
        {
            return;
        }

        var environment = runs.Environment;
        Open("a session with an open transaction", ScriptError.OpenTransaction, environment, new Disturbance { HasOpenTransaction = true });
        Open("a system database", ScriptError.WrongDatabase, environment with { DatabaseName = new Identifier("master") }, new Disturbance());
        Open("a read-only database", ScriptError.WrongDatabase, environment with { IsReadOnly = true }, new Disturbance());
        Open("an older server", ScriptError.WrongVersion, environment with { Target = new TargetServer { MajorVersion = BeforeOldest } }, new Disturbance());
        Open("a database in which another migration runs", ScriptError.LockNotGranted, environment, new Disturbance { IsLockTaken = true });
        for (var index = 0; index < _firstStep; index++)
        {
            if (script.Batches[index].Entry.Length > 0)
            {
                new DisturbedConditions(runs, script, undisturbed).Run(index);
            }
        }

        for (var index = _firstStep; index < undisturbed.Batches.Count; index++)
        {
            if (script.Batches[index].Step is not null)
            {
                _ticket = TicketBefore(index);
                WithoutTicket(index);
                Step("in a state that it does not know", index, new Disturbance { FindsNeither = true });
                if (Step("where its statements fail without ending their batch", index, new Disturbance { FailsSoftly = true }).TakesReturnCode)
                {
                    Step("where a procedure returns another code than 0", index, new Disturbance { ReturnsFailure = true });
                }

                for (var check = 1; check <= script.Batches[index].RowChecks; check++)
                {
                    Rows(index, check);
                }
            }
        }
    }

    private void Open(string where, ScriptError expected, ScriptEnvironment environment, Disturbance disturbance)
    {
        var entry = ScriptProgram.Read(script.Name, script.Batches[_firstStep].Entry + (disturbance.HasOpenTransaction ? "BEGIN TRANSACTION;\nGO\n" : string.Empty));
        var session = runs.Session(script.Program.Join(entry, script.Program), undisturbed.Batches[0].Before, environment, disturbance);
        var stops = ScriptDriver.RunOn(session).Skip(entry.Batches.Count).ToList();
        var first = stops.FindIndex(stop => stop is not null);
        if (first < 0 || first >= _firstStep || stops[first]!.Id != IdOf(expected))
        {
            Fail(null, $"In {where} the script must stop with {IdOf(expected)} before its first step; {Words(first < 0 ? null : stops[first])}");
            return;
        }

        var guarded = Enumerable.Range(_firstStep, stops.Count - _firstStep).Where(index => script.Batches[index].Step is not null || index == stops.Count - 1).ToList();
        if (session.Changes > 0 || guarded.Exists(index => stops[index]?.Id != IdOf(ScriptError.BatchBeforeFailed)))
        {
            var wrong = guarded.Find(index => stops[index]?.Id != IdOf(ScriptError.BatchBeforeFailed));
            Fail(script.Batches[wrong].Step, $"In {where} the script has stopped, and a later batch must not run; {Words(stops[wrong])}");
        }
    }

    private ScriptSession Step(string where, int index, Disturbance disturbance)
    {
        var session = runs.Session(script.Lone[index].Value, undisturbed.Batches[index].Inside, runs.Environment, disturbance);
        var outcome = ScriptDriver.Run(session);
        if (session.IsDisturbed && outcome.Stop is not { Kind: ScriptStopKind.Thrown or ScriptStopKind.Refused })
        {
            Fail(script.Batches[index].Step, $"The step must stop {where}; {Words(outcome.Stop)}");
        }
        else if (session.IsDisturbed && !TicketOf(session).Equals(_ticket))
        {
            Fail(script.Batches[index].Step, $"The step has stopped {where}, and the next one must not have leave to run.");
        }

        return session;
    }

    private void WithoutTicket(int index)
    {
        var session = runs.Session(script.Program.Part(index), undisturbed.Batches[index].Inside, runs.Environment, new Disturbance());
        var outcome = ScriptDriver.Run(session);
        if (outcome.Stop?.Id != IdOf(ScriptError.BatchBeforeFailed) || session.Changes > 0)
        {
            Fail(script.Batches[index].Step, $"The step must stop with {IdOf(ScriptError.BatchBeforeFailed)} before it changes anything where the batch before it did not finish; {Words(outcome.Stop)}");
        }
    }

    private void Rows(int index, int check)
    {
        var session = runs.Session(script.Lone[index].Value, undisturbed.Batches[index].Inside, runs.Environment, new Disturbance { CountThatFinds = check });
        var outcome = ScriptDriver.Run(session);
        if (outcome.Stop is not { Kind: ScriptStopKind.Thrown } || !RowErrors.Any(error => outcome.Stop.Id == IdOf(error)))
        {
            Fail(script.Batches[index].Step, $"The step must stop with {IdOf(ScriptError.OffendingRows)} where there are rows that its check {check} looks for; {Words(outcome.Stop)}");
        }
        else if (session.Changes > 0)
        {
            Fail(script.Batches[index].Step, $"The step must look for rows before it changes anything; its check {check} comes too late.");
        }
    }

    // The ticket that lets the batch of a step run.
    private SqlValue TicketBefore(int index)
    {
        var entry = runs.Session(script.Entries[index].Value, undisturbed.Batches[index].Inside, runs.Environment, new Disturbance());
        _ = ScriptDriver.Run(entry);
        return TicketOf(entry);
    }

    private static SqlValue TicketOf(ScriptSession session) => session.Context.GetValueOrDefault(ScriptRenderer.TicketKey, NullValue.Instance);

    private static string IdOf(ScriptError error) => $"MOP{(int)error:0000}";

    private static string Words(ScriptStop? stop) => stop is null ? "it does not." : $"it stops with {stop.Id}: {stop.Message}";

    private void Fail(string? step, string difference) => runs.Log.Fail(new RehearsalFailure
    {
        Kind = RehearsalFailureKind.DoesNotStop,
        Script = script.Name,
        Run = RehearsalRun.Disturbed,
        Step = step,
        Difference = difference,
    });
}
