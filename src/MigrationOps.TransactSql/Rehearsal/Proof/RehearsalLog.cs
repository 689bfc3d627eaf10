using MigrationOps.Model;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>What is written down while a plan is rehearsed.</summary>
/// <param name="plan">The plan.</param>
internal sealed class RehearsalLog(PlanDocument plan)
{
    private readonly List<RehearsedScript> _runs = [];
    private readonly List<RehearsalFailure> _failures = [];
    private readonly HashSet<RehearsalRemark> _known = [];
    private readonly List<RehearsalRemark> _remarks = [];
    private readonly Dictionary<(string Step, RehearsalRun Run), bool> _steps = [];
    private int _statements;
    private int _faults;

    /// <summary>Counts a break of the session.</summary>
    public void CountFault() => _faults++;

    /// <summary>Writes down a run.</summary>
    /// <param name="script">The script.</param>
    /// <param name="run">Which run of it.</param>
    /// <param name="outcome">What it came to.</param>
    /// <param name="succeeded">Whether it ended where it must.</param>
    public void Add(PhaseScript script, RehearsalRun run, ScriptOutcome outcome, bool succeeded)
    {
        Count(script, outcome);
        _runs.Add(new RehearsedScript(script.Name, run, outcome.Statements, outcome.Changes, succeeded));
        foreach (var batch in outcome.Batches)
        {
            if (script.StepOf(batch.Number) is { } step)
            {
                var stopped = outcome.Stop is not null && batch == outcome.Batches[^1];
                _steps[(step, run)] = !stopped && (run is RehearsalRun.Forward or RehearsalRun.Back || batch.Changes == 0);
            }
        }
    }

    /// <summary>Counts the statements of a run.</summary>
    /// <param name="outcome">What the run came to.</param>
    public void CountStatements(ScriptOutcome outcome) => _statements += outcome.Statements;

    /// <summary>Counts the statements of a run and keeps what it took for granted.</summary>
    /// <param name="script">The script.</param>
    /// <param name="outcome">What the run came to.</param>
    public void Count(PhaseScript script, ScriptOutcome outcome)
    {
        CountStatements(outcome);
        foreach (var remark in outcome.Remarks)
        {
            var told = new RehearsalRemark(script.Name, script.StepAt(remark.Location.Line), remark.Location.Line, remark.Text);
            if (_known.Add(told))
            {
                _remarks.Add(told);
            }
        }
    }

    /// <summary>Writes down a failure.</summary>
    /// <param name="failure">The failure.</param>
    public void Fail(RehearsalFailure failure) => _failures.Add(failure);

    /// <summary>Writes down that a run ended elsewhere.</summary>
    /// <param name="kind">What went wrong.</param>
    /// <param name="script">The name of the script.</param>
    /// <param name="run">Which run of it.</param>
    /// <param name="difference">What differs.</param>
    public void Fail(RehearsalFailureKind kind, string script, RehearsalRun run, ModelDifference difference) => Fail(new RehearsalFailure
    {
        Kind = kind,
        Script = script,
        Run = run,
        Step = StepOn(difference),
        Difference = difference.ToString(),
    });

    /// <summary>What the rehearsal came to.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="logs">What was written down, in the order of the runs.</param>
    /// <returns>The record.</returns>
    public static RehearsalRecord Record(PlanDocument plan, IEnumerable<RehearsalLog> logs)
    {
        var all = new RehearsalLog(plan);
        foreach (var log in logs)
        {
            all.Append(log);
        }

        return all.Record();
    }

    private void Append(RehearsalLog log)
    {
        _runs.AddRange(log._runs);
        _failures.AddRange(log._failures);
        _remarks.AddRange(log._remarks.Where(_known.Add));
        foreach (var (step, hasSucceeded) in log._steps)
        {
            _steps[step] = hasSucceeded;
        }

        _statements += log._statements;
        _faults += log._faults;
    }

    private RehearsalRecord Record() => new()
    {
        Proven = _failures.Count == 0,
        Reason = _failures.Count == 0 ? null : _failures[0].Difference,
        Counts = new RehearsalCounts(_steps.Count(step => step is { Key.Run: RehearsalRun.Forward, Value: true }), _statements, _faults),
        Runs = _runs.ToValueList(),
        Steps = Steps().ToValueList(),
        Failures = _failures.ToValueList(),
        Remarks = _remarks.ToValueList(),
    };

    private IEnumerable<RehearsedStep> Steps() =>
        from phase in plan.Phases
        from operation in phase.Operations
        from step in operation.Steps
        where _steps.ContainsKey((step.Id, RehearsalRun.Forward))
        select new RehearsedStep(step.Id, Is(step, RehearsalRun.Forward), Is(step, RehearsalRun.Again), step.UndoSql is null ? null : Is(step, RehearsalRun.Back));

    private bool Is(StepDocument step, RehearsalRun run) => _steps.GetValueOrDefault((step.Id, run));

    // The step whose operation is about the first object that differs.
    private string? StepOn(ModelDifference difference) => plan.Phases
        .SelectMany(phase => phase.Operations)
        .FirstOrDefault(operation => difference.Changes.Count > 0 && operation.Object == difference.Changes[0].Subject.ToString())?.Steps[0].Id;
}
