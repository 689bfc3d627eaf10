using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Wrapped;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Rehearsal;
using MigrationOps.TransactSql.Rehearsal.Proof;
using MigrationOps.TransactSql.Rehearsal.Recording;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>
/// Wraps a script that somebody else wrote: its statements become the steps of a plan, each with a guard and an undo that are derived from the database before
/// and after it, and proven. A script of which one step cannot be proven is not wrapped at all.
/// </summary>
public static class ScriptWrapper
{
    /// <summary>Wraps a script.</summary>
    /// <param name="input">The script and the database that it is for.</param>
    /// <param name="cancellationToken">Stops the run of the script between statements.</param>
    /// <returns>The plan, which refuses what cannot be wrapped, and what the script has shown.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static WrappingResult Wrap(WrappingInput input, CancellationToken cancellationToken)
    {
        var environment = new ScriptEnvironment { Target = input.Target };
        var recorder = new ScriptRecorder();
        var outcome = ScriptDriver.Run(new ScriptSession(input.Script, new WorkingModel(input.Current.Model), environment, cancellationToken) { Recorder = recorder });
        var end = new LoadedDatabase
        {
            Model = outcome.Model,
            Source = input.Script.Name,
            NeedsBinding = true,
            Locations = StatementPlaces.Of(recorder.Statements),
            Renames = recorder.Renames.ToValueList(),
        };
        var report = new ScriptReport { Script = input.Script.Name, Dangers = outcome.Dangers };
        if (outcome.Stop is { } stop)
        {
            var problem = new ScriptProblem(ScriptProblemKind.Stops, stop.Statement, $"{stop.Id}: {stop.Message}", stop.Location);
            return new WrappingResult(Document(input, end, [], [problem]), end, report with { Problems = [problem] });
        }

        cancellationToken.ThrowIfCancellationRequested();
        var problems = ScriptFaults.In(recorder.Statements).ToList();
        var steps = problems.Count == 0 ? Steps(recorder.Statements, environment, problems) : [];
        problems = [.. problems.OrderBy(problem => problem.Location.Line)];
        return new WrappingResult(Document(input, end, steps, problems), end, report with
        {
            Problems = problems.ToValueList(),
            Difference = input.Desired is { } desired && ModelDifference.Between(end.Model, desired.Model) is { IsNone: false } difference ? difference.ToString() : null,
        });
    }

    private static List<WrappedStep> Steps(IReadOnlyList<RecordedStatement> statements, ScriptEnvironment environment, List<ScriptProblem> problems)
    {
        var judge = new GuardJudge(environment);
        var planner = new PairPlanner(environment.Target);
        var guarded = new UnitJoiner(new GuardFinder(planner, judge), judge).Join(UnitBuilder.Build(statements), out var rest);
        var builder = new StepBuilder(planner, new StepTrial(environment));
        var steps = new List<WrappedStep>();
        foreach (var unit in guarded)
        {
            if (builder.Build(unit, steps.Count > 0 ? steps[^1].Phase : Phase.Expand, out var problem) is { } step)
            {
                steps.Add(step);
            }
            else
            {
                problems.Add(problem!);
            }
        }

        if (rest is not null && Untold(rest, planner) is { } untold)
        {
            problems.Add(untold);
        }

        return steps;
    }

    // A check, or what is created and dropped again, leaves nothing to guard and nothing to do.
    private static ScriptProblem? Untold(StatementUnit rest, PairPlanner planner)
    {
        var differs = planner.Difference(rest.Before, rest.After).Count > 0;
        if (!differs && !rest.WritesRows)
        {
            return null;
        }

        if (rest.Statements.FirstOrDefault(statement => statement.WritesRows) is { } rows && !rest.Statements.Any(statement => statement.ChangesSchema))
        {
            return ScriptProblems.Of(ScriptProblemKind.RowsNotGuarded, rows, string.Empty);
        }

        var reason = differs ? planner.Plan(rest, bound: false).Refusal ?? SourceMessages.Texts.Format("WrapNoTellingGuard") : SourceMessages.Texts.Format("WrapNoDifference");
        return ScriptProblems.Of(ScriptProblemKind.NotTold, rest.Lead, reason);
    }

    private static PlanDocument Document(WrappingInput input, LoadedDatabase end, List<WrappedStep> steps, List<ScriptProblem> problems) => WrappedScripter.Write(new WrappedPlan
    {
        Steps = problems.Count == 0 ? steps.ToValueList() : [],
        Refusals = problems.Select(ScriptProblems.Sentence).ToValueList(),
        Current = input.Current,
        Desired = end,
        Target = input.Target,
        AsOf = input.AsOf,
    });
}
