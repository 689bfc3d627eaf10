using MigrationOps.Changes;
using MigrationOps.Comparison;
using MigrationOps.Dacpac;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning;
using MigrationOps.Policy;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Bookkeeping;
using MigrationOps.Scripting.Writers;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Canonical;

namespace MigrationOps.TransactSql.Tests.Rehearsal;

/// <summary>The scripts of a plan are run on the current model and must end at the desired one, and its undo back at the current one.</summary>
public sealed class WrittenPlanTests
{
    [CaseTheory]
    [DdlCases]
    public void The_steps_of_a_plan_lead_from_current_to_desired(DdlCase pair)
    {
        var current = DacpacFile.Load(pair.CurrentDacpac, CancellationToken.None);
        var desired = DacpacFile.Load(pair.DesiredDacpac, CancellationToken.None);
        var comparer = new ModelComparer(new SqlCanonicalizer());
        var changes = comparer.Compare(current, desired);
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

        var steps = document.Phases.SelectMany(phase => phase.Operations).SelectMany(operation => operation.Steps).ToList();
        if (plan.Of<RefuseChange>().Any())
        {
            Assert.Contains("MOP9012", Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Forward(current.Model, steps)).Message, StringComparison.Ordinal);
            return;
        }

        var end = Forward(current.Model, steps);
        AssertAlike(end, desired.Model, comparer);
        AssertAlike(Back(end, document), current.Model, comparer);
    }

    private static DatabaseModel Forward(DatabaseModel model, IEnumerable<StepDocument> steps) =>
        steps.Aggregate(Rehearsed.After(model, Books.Creation), (before, step) => Rehearsed.After(before, step.Sql, step.Settings));

    private static DatabaseModel Back(DatabaseModel model, PlanDocument plan) => plan.Phases.Reverse()
        .SelectMany(phase => UndoSequence.Of(phase.Operations)).SelectMany(operation => operation.Steps.Reverse())
        .Where(step => step.UndoSql is not null).Aggregate(model, (before, step) => Rehearsed.After(before, step.UndoSql!, step.UndoSettings));

    private static void AssertAlike(DatabaseModel actual, DatabaseModel expected, ModelComparer comparer)
    {
        var changes = comparer.Compare(new LoadedDatabase { Model = actual, Source = "actual" }, new LoadedDatabase { Model = expected, Source = "expected" });

        Assert.DoesNotContain(changes.Changes, change => change is not ColumnsReordered);
    }
}
