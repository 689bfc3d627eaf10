using MigrationOps.Rehearsing;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>Runs each question about a condition of Contract where it does not hold, and where nobody can know; both must stop the script and give no leave to what follows.</summary>
/// <param name="runs">The runs.</param>
/// <param name="script">The script.</param>
/// <param name="undisturbed">Its first run.</param>
internal sealed class DisturbedConditions(ScriptRuns runs, PhaseScript script, ScriptOutcome undisturbed)
{
    /// <summary>Runs one question.</summary>
    /// <param name="index">The place of its batch.</param>
    public void Run(int index)
    {
        var alone = Stop(script.Program.Part(index), index, new Disturbance());
        if (alone?.Id != IdOf(ScriptError.BatchBeforeFailed))
        {
            Fail($"The question must stop with {IdOf(ScriptError.BatchBeforeFailed)} where the batch before it did not finish; {Words(alone)}");
        }

        if (script.Batches[index].RowChecks == 0)
        {
            return;
        }

        Expect("where its condition does not hold", Stop(script.Lone[index].Value, index, new Disturbance { CountThatFinds = 1 }), unknown: false);
        Expect("where nobody can know", Stop(script.Lone[index].Value, index, new Disturbance { CountThatFinds = 1, CountIsUnknown = true }), unknown: true);
    }

    private ScriptStop? Stop(ScriptProgram program, int index, Disturbance disturbance)
    {
        var session = runs.Session(program, undisturbed.Batches[index].Inside, runs.Environment, disturbance);
        return ScriptDriver.Run(session).Stop;
    }

    private void Expect(string where, ScriptStop? stop, bool unknown)
    {
        var isExpected = stop is { Kind: ScriptStopKind.Thrown } && (stop.Id == IdOf(ScriptError.UseUnknown)) == unknown && Conditions.Contains(stop.Id);
        if (!isExpected)
        {
            Fail($"The script must stop {where}; {Words(stop)}");
        }
    }

    private static IReadOnlyList<string> Conditions { get; } =
        [.. new[] { ScriptError.PhasesNotFinished, ScriptError.DayNotReached, ScriptError.ModulesUse, ScriptError.QueriesUse, ScriptError.IndexesUse, ScriptError.UseUnknown }.Select(IdOf)];

    private static string IdOf(ScriptError error) => $"MOP{(int)error:0000}";

    private static string Words(ScriptStop? stop) => stop is null ? "it does not." : $"it stops with {stop.Id}: {stop.Message}";

    private void Fail(string difference) => runs.Log.Fail(new RehearsalFailure
    {
        Kind = RehearsalFailureKind.DoesNotStop,
        Script = script.Name,
        Run = RehearsalRun.Disturbed,
        Difference = difference,
    });
}
