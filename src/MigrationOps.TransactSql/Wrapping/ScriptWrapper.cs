using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Wrapped;
using MigrationOps.TransactSql.Rehearsal;
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
    /// <returns>The plan, or why there is none.</returns>
    public static WrappingResult Wrap(WrappingInput input)
    {
        var environment = new ScriptEnvironment { Target = input.Target };
        var recorder = new ScriptRecorder();
        var outcome = ScriptDriver.Run(new ScriptSession(input.Script, input.Current.Model, environment, CancellationToken.None) { Recorder = recorder });
        var end = new LoadedDatabase
        {
            Model = outcome.Model,
            Source = input.Script.Name,
            NeedsBinding = true,
            Renames = recorder.Renames.ToValueList(),
        };
        if (outcome.Stop is { } stop)
        {
            var message = SourceMessages.Texts.Format($"{SourceMessages.WrappedScriptStops}.Message", stop.Id, stop.Message);
            return new WrappingResult(null, end, [new WrappingProblem(SourceMessages.WrappedScriptStops, message, stop.Location, stop.Statement)]);
        }

        var problems = ScriptFaults.In(recorder.Statements).ToList();
        var steps = problems.Count == 0 ? Steps(recorder.Statements, environment, problems) : [];
        return problems.Count > 0
            ? new WrappingResult(null, end, problems.OrderBy(problem => problem.Location.Line).ToValueList())
            : new WrappingResult(Document(input, end, steps), end, []);
    }

    private static List<WrappedStep> Steps(IReadOnlyList<RecordedStatement> statements, ScriptEnvironment environment, List<WrappingProblem> problems)
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
    private static WrappingProblem? Untold(StatementUnit rest, PairPlanner planner)
    {
        var differs = planner.Difference(rest.Before, rest.After).Count > 0;
        if (!differs && !rest.WritesRows)
        {
            return null;
        }

        if (rest.Statements.FirstOrDefault(statement => statement.WritesRows) is { } rows && !rest.Statements.Any(statement => statement.ChangesSchema))
        {
            return WrappingProblems.Of(SourceMessages.RowsNotGuarded, rows, string.Empty);
        }

        var reason = differs ? planner.Plan(rest, bound: false).Refusal ?? SourceMessages.Texts.Format("WrapNoTellingGuard") : SourceMessages.Texts.Format("WrapNoDifference");
        return WrappingProblems.Of(SourceMessages.GuardNotProven, rest.Lead, reason);
    }

    private static PlanDocument Document(WrappingInput input, LoadedDatabase end, List<WrappedStep> steps) => WrappedScripter.Write(new WrappedPlan
    {
        Steps = steps.ToValueList(),
        Current = input.Current,
        Desired = end,
        Target = input.Target,
        AsOf = input.AsOf,
    });
}
