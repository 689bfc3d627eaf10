using MigrationOps.Model;
using MigrationOps.Rehearsing;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>
/// Breaks the session before every step of a script and runs the script again from what is left, which must end where the undisturbed run ended.
/// <para>
/// Not every statement of those runs has to be executed. A break leaves what the last commit left, and the undisturbed run kept that for every batch; so
/// breaks inside one transaction leave one database, and share one run. Let S be that database and k the first batch that began on it. A batch does nothing
/// but what the database, the settings of the session and its ticket make it do. So if each step before k is skipped on S, the second run comes to k with
/// the same database and the same session as the first had there, and from there on it is the first run, whose end is known.
/// </para>
/// <para>
/// Whether a step is skipped depends on what its batch names. A step that was skipped on the state before is skipped on S too, unless its batch names
/// something that changed in between; so only those batches are run, each with the settings, the ticket and the transaction that the batch before it leaves.
/// Where one does not skip, the whole script is run from S.
/// </para>
/// </summary>
/// <param name="runs">The runs.</param>
/// <param name="script">The script.</param>
/// <param name="undisturbed">Its first run.</param>
internal sealed class FaultRuns(ScriptRuns runs, PhaseScript script, ScriptOutcome undisturbed)
{
    // One failure shows the mistake; the others of the script would tell the same.
    private const int MostFailures = 3;

    private readonly BatchNames _names = new(script.Batches);
    private readonly HashSet<int> _repeated = [];
    private DatabaseModel _left = undisturbed.Batches[0].Before;
    private int _judged;
    private int _failures;

    /// <summary>Breaks the session before every step.</summary>
    public void Run()
    {
        for (var index = 0; index < undisturbed.Batches.Count && _failures < MostFailures; index++)
        {
            if (script.Batches[index].Step is not { } step)
            {
                continue;
            }

            runs.Log.CountFault();
            var left = undisturbed.Batches[index].Before;
            if (!ReferenceEquals(left, _left))
            {
                Break(left, index, step);
                _left = left;
            }
        }
    }

    // Batches from the one that was judged last are new; of those before, the ones that name what has changed since.
    private void Break(DatabaseModel left, int index, string step)
    {
        var changed = ChangedNames.Between(_left, left);
        var candidates = _names.Naming(changed).Concat(_repeated).Where(batch => batch < _judged).Concat(Enumerable.Range(_judged, index - _judged)).Distinct();
        Judge([.. candidates.Where(batch => script.Batches[batch].Step is not null).Order()], left);
        _judged = index;
        if (_repeated.Count > 0)
        {
            RunWhole(left, step);
        }
    }

    // Most often all are skipped, and one session shows it.
    private void Judge(List<int> batches, DatabaseModel left)
    {
        if (IsSkipped(script.Program.Join(batches.Select(batch => script.Lone[batch].Value)), left))
        {
            _repeated.ExceptWith(batches);
            return;
        }

        foreach (var batch in batches)
        {
            if (IsSkipped(script.Lone[batch].Value, left))
            {
                _repeated.Remove(batch);
            }
            else
            {
                _repeated.Add(batch);
            }
        }
    }

    private bool IsSkipped(ScriptProgram batches, DatabaseModel left)
    {
        var outcome = runs.Run(batches, left);
        runs.Log.CountStatements(outcome);
        return outcome is { Stop: null, Changes: 0 };
    }

    private void RunWhole(DatabaseModel left, string step)
    {
        var outcome = runs.Run(script.Program, left);
        runs.Log.Count(script, outcome);
        var difference = outcome.Stop is null ? ModelDifference.Between(outcome.Model, undisturbed.Model) : new ModelDifference([]);
        if (outcome.Stop is null && difference.IsNone)
        {
            return;
        }

        _failures++;
        runs.Log.Fail(outcome.Stop is null
            ? new RehearsalFailure
            {
                Kind = RehearsalFailureKind.FaultNotMended,
                Script = script.Name,
                Run = RehearsalRun.Fault,
                BrokenBefore = step,
                Difference = difference.ToString(),
            }
            : RunFailure.Of(script, RehearsalRun.Fault, outcome) with { BrokenBefore = step });
    }
}
