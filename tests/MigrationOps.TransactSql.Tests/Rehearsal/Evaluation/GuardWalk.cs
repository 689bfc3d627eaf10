using MigrationOps.Comparison;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Archive;
using MigrationOps.Operations.Sync;
using MigrationOps.Planning;
using MigrationOps.Policy;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Bookkeeping;
using MigrationOps.Scripting.Writers;
using MigrationOps.TransactSql.Canonical;
using MigrationOps.TransactSql.Rehearsal;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Evaluation;

/// <summary>Walks the steps of a plan forward and back, and asks each guard where it stands.</summary>
internal static class GuardWalk
{
    private const string Never = "1 = 0";

    // What they do is done anew each time until the column is gone that they are about: rows are no part of a guard.
    private static readonly HashSet<string> Repeated = [nameof(VerifyBackfill), nameof(CloseBackfill), nameof(CopyToArchive)];

    public static IReadOnlyList<string> Walk(LoadedDatabase current, LoadedDatabase desired)
    {
        var changes = new ModelComparer(new SqlCanonicalizer()).Compare(current, desired);
        var target = new TargetServer();
        var plan = new Planner(new ModuleRewriter(), new ExpressionReader()).Plan(new PlanningInput { Desired = desired, Changes = changes, Target = target });
        var document = PlanScripter.Write(new ScriptingInput
        {
            Plan = plan,
            Current = current,
            Desired = desired,
            RenamedCurrent = changes.RenamedCurrent.Model,
            Target = target,
            AsOf = new DateOnly(2026, 1, 1),
            Modules = new ModuleRewriter(),
        });
        var wrong = new List<string>();
        var model = Rehearsed.After(current.Model, Books.Creation);
        var refused = plan.Of<RefuseChange>().Any();
        var steps = document.Phases.SelectMany(phase => phase.Operations).SelectMany(operation => operation.Steps).TakeWhile(step => !refused || !step.Sql.Contains("THROW 59012", StringComparison.Ordinal)).ToList();
        var repeated = document.Phases.SelectMany(phase => phase.Operations).Where(operation => Repeated.Contains(operation.Kind)).SelectMany(operation => operation.Steps).ToHashSet();
        foreach (var step in steps)
        {
            model = Pass($"{step.Id} forward", repeated.Contains(step) ? step.Guard with { After = Never } : step.Guard, (step.Sql, step.Settings), model, wrong);
        }

        var undone = document.Phases.Reverse().SelectMany(phase => UndoSequence.Of(phase.Operations)).SelectMany(operation => operation.Steps.Reverse());
        foreach (var step in undone.Where(step => step.UndoSql is not null && steps.Contains(step)))
        {
            model = Pass($"{step.Id} back", step.UndoGuard!, (step.UndoSql!, step.UndoSettings), model, wrong);
        }

        return wrong;
    }

    private static DatabaseModel Pass(string id, Guard guard, (string Sql, SessionSettings Settings) step, DatabaseModel before, List<string> wrong)
    {
        var outcome = ScriptDriver.Run(ScriptProgram.Read("step.sql", step.Sql), before, Rehearsed.Environment with { Settings = step.Settings });
        var after = outcome.Model;
        Assert.True(outcome.Stop is null, $"{outcome.Stop}\n{step.Sql}");
        Expect($"{id}: before", guard.Before, Truth.True, before, wrong);
        Expect($"{id}: not yet after", guard.After, Truth.False, before, wrong);
        if (guard.After != Never)
        {
            Expect($"{id}: after", guard.After, Truth.True, after, wrong);
        }

        return after;
    }

    private static Truth Holds(string condition, DatabaseModel model) => new TestScope(model).Holds(condition);

    private static void Expect(string place, string condition, Truth expected, DatabaseModel model, List<string> wrong)
    {
        try
        {
            var truth = Holds(condition, model);
            if (truth != expected)
            {
                wrong.Add($"{place} is {truth}: {condition}");
            }
        }
        catch (Exception exception) when (exception is MigrationOpsException or ServerErrorException)
        {
            wrong.Add($"{place} is refused ({exception.Message}): {condition}");
        }
    }
}
