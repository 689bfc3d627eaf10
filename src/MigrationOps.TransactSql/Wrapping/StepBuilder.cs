using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Wrapped;
using MigrationOps.TransactSql.Rehearsal;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>Makes steps of units and proves them: the step leads from the database before the unit to the one after it, and its undo back.</summary>
/// <param name="planner">Compares and plans.</param>
/// <param name="trial">Runs steps.</param>
internal sealed class StepBuilder(PairPlanner planner, StepTrial trial)
{
    /// <summary>Makes a step.</summary>
    /// <param name="unit">The unit with its guard.</param>
    /// <param name="earliest">The phase of the step before it.</param>
    /// <param name="problem">Why there is no step; null where there is one.</param>
    /// <returns>The step, or null.</returns>
    public WrappedStep? Build(GuardedUnit unit, Phase earliest, out ScriptProblem? problem)
    {
        problem = ScriptFaults.In(unit.Unit);
        if (problem is not null || Forward(unit, out problem) is not { } text)
        {
            return null;
        }

        var undo = unit.Plan is { } plan ? Undo(unit, plan, out problem) : null;
        return problem is null ? StepDescription.Of(unit, text, undo) with { Phase = (Phase)Math.Max((int)earliest, (int)(unit.Plan?.Phase ?? earliest)) } : null;
    }

    // What no transaction may hold stands outside of one, if it stands alone.
    private StepText? Forward(GuardedUnit unit, out ScriptProblem? problem)
    {
        var isShared = unit is { Plan: { } plan, Unit.WritesRows: false, Touched.Count: <= 1 } && plan.Steps.All(step => step.SegmentKind == SegmentKind.Shared);
        var text = new StepText
        {
            Sql = ForeignText.Of(ForeignStatements.Of(unit.Unit)),
            Guard = unit.Guard,
            Settings = unit.Unit.First.Settings,
            Segment = isShared ? SegmentKind.Shared : SegmentKind.Alone,
        };
        StepText[] forms = unit.Unit.Statements.Count == 1 ? [text, text with { Segment = SegmentKind.Outside }] : [text];
        problem = null;
        foreach (var form in IsInMemory(unit) ? forms.Reverse() : forms)
        {
            problem = Judge(trial.Run(form, unit.Unit.Before), unit.Unit.After) is var (key, values)
                ? ScriptProblems.Of(ScriptProblemKind.NotWrappable, unit.Unit.Lead, SourceMessages.Texts.Format("Wrap" + key, values))
                : null;
            if (problem is null)
            {
                return form;
            }
        }

        return null;
    }

    // The writers put DDL of tables that live in memory outside of transactions, and ONLINE builds that somebody else may have written otherwise.
    private static bool IsInMemory(GuardedUnit unit) =>
        unit.Plan is { } plan && plan.Documents.All(document => document.Lock != LockKind.Online && document.Steps.All(step => step.SegmentKind == SegmentKind.Outside));

    private StepText? Undo(GuardedUnit unit, PairPlan plan, out ScriptProblem? problem)
    {
        problem = null;
        if (unit.UndoGuard is not { } guard)
        {
            problem = ScriptProblems.Of(ScriptProblemKind.NotTakenBack, unit.Unit.Lead, plan.Refusal ?? SourceMessages.Texts.Format("WrapNoTellingGuard"));
            return null;
        }

        foreach (var candidate in new[] { () => plan.UndoSteps, () => planner.Plan(unit.Unit, bound: true).UndoSteps, () => StatementByStatement(unit.Unit) })
        {
            var text = UndoText(candidate(), guard, unit);
            var fault = Judge(trial.Run(text, unit.Unit.After), unit.Unit.Before);
            if (fault is not var (key, values))
            {
                problem = null;
                return text;
            }

            problem ??= ScriptProblems.Of(ScriptProblemKind.NotTakenBack, unit.Unit.Lead, plan.Refusal ?? SourceMessages.Texts.Format("WrapUndo" + key, values));
        }

        return null;
    }

    // An index that was dropped around a change may be in the way back too. Where rows were written or lost, only the plan of the whole keeps them.
    private IEnumerable<StepDocument> StatementByStatement(StatementUnit unit)
    {
        var plans = unit.Statements.Where(statement => statement.ChangesSchema).Select(statement => planner.Plan(new StatementUnit([statement]), bound: false)).ToList();
        return unit.WritesRows || plans.Any(plan => plan.Operations.Any(planned => planned.Operation is { Loss: not null } or RefuseChange)) ? [] : plans.AsEnumerable().Reverse().SelectMany(plan => plan.UndoSteps);
    }

    private static StepText UndoText(IEnumerable<StepDocument> written, Guard guard, GuardedUnit unit)
    {
        var steps = written.ToList();
        var kinds = steps.Select(step => step.UndoSegmentKind).Distinct().ToList();
        return new StepText
        {
            Sql = ForeignText.Together([.. steps.Select(step => step.UndoSql!)]),
            Guard = guard,
            RowChecks = steps is [var first, ..] ? first.UndoRowChecks : 0,
            Settings = steps.Select(step => step.UndoSettings).Distinct().ToList() is [var only] ? only : SessionSettings.On,
            Segment = kinds switch
            {
                [SegmentKind.Outside] when steps.Count == 1 => SegmentKind.Outside,
                [SegmentKind.Shared] when unit.Touched.Count <= 1 => SegmentKind.Shared,
                _ => SegmentKind.Alone,
            },
        };
    }

    private (string Key, object[] Values)? Judge(ScriptOutcome outcome, DatabaseModel expected) => outcome.Stop is { } stop
        ? ("Stops", [stop.Id, stop.Message])
        : planner.Difference(outcome.Model, expected) is [var first, ..] ? ("Elsewhere", [first.Subject.ToString()]) : null;
}
