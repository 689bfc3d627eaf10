using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Bookkeeping;
using MigrationOps.Scripting.Pending;
using MigrationOps.TransactSql.Rehearsal.Proof;

namespace MigrationOps.TransactSql.Rehearsal.Pending;

/// <summary>
/// Finds what stands while phases are pending: their rollback scripts are rehearsed from the database that the plan leads to, for what takes a phase back
/// ends at what stood before it.
/// </summary>
public static class PendingUndo
{
    /// <summary>Takes the pending phases of plans back, the newest plan first.</summary>
    /// <param name="released">The database that the plans lead to: the baseline.</param>
    /// <param name="plans">The plans, oldest first.</param>
    /// <param name="cancellationToken">Stops the rehearsal between statements.</param>
    /// <returns>What stands, and what stopped a script, if one did.</returns>
    public static PendingUndoResult Run(DatabaseModel released, IEnumerable<PendingPlan> plans, CancellationToken cancellationToken)
    {
        var model = released;
        foreach (var plan in plans.Reverse())
        {
            foreach (var phase in plan.Open.Reverse())
            {
                var document = DocumentOf(plan);
                var script = new PhaseScript(document, phase.Phase, ScriptDirection.Rollback);
                var start = WithBooks(BookkeepingObjects.In(model, document), plan);
                var outcome = ScriptDriver.Run(script.Program, start, new ScriptEnvironment { Target = plan.Target }, cancellationToken);
                if (outcome.Stop is { } stop)
                {
                    return new PendingUndoResult(model, plan.Fingerprint, $"{script.Name}, line {stop.Location.Line}: {stop.Message}");
                }

                model = WithoutBooks(outcome.Model, released);
            }
        }

        return new PendingUndoResult(model, null, null);
    }

    // Expand has created them, and what they hold is not known.
    private static DatabaseModel WithBooks(DatabaseModel model, PendingPlan plan) =>
        ScriptDriver.Run(ScriptProgram.Read("books.sql", Books.Creation), model, new ScriptEnvironment { Target = plan.Target }).Model;

    // The register of SqlPackage and the books are nobody's schema.
    private static DatabaseModel WithoutBooks(DatabaseModel model, DatabaseModel released) =>
        model.Elements.Select(element => element.Id)
            .Where(id => BookkeepingSchema.Holds(id) || (Changes.RefactorRegister.Table == id.Name && released.Find(id) is null))
            .Aggregate(model, (rest, id) => rest.Without(id));

    private static PlanDocument DocumentOf(PendingPlan plan) => new()
    {
        Fingerprint = plan.Fingerprint,
        AsOf = DateOnly.MinValue,
        Current = new DatabaseSummary(plan.Database, string.Empty, 0),
        Desired = new DatabaseSummary(plan.Database, string.Empty, 0),
        Target = plan.Target,
        Phases = [new PhaseDocument(Phase.Expand, []), .. Enum.GetValues<Phase>().Where(phase => phase != Phase.Expand).Select(phase => PhaseOf(plan, phase))],
    };

    private static PhaseDocument PhaseOf(PendingPlan plan, Phase phase) => new(
        phase,
        plan.Phases.Where(open => open.Phase == phase).SelectMany(open => open.Operations).Select(WithoutArchive).ToValueList());

    // Nobody knows the archives that Contract will make, so what they would bring back comes back as a shape.
    private static OperationDocument WithoutArchive(OperationDocument operation) => operation.Shape is not { } shape
        ? operation
        : operation with
        {
            Steps = operation.Steps.Select(step => step with
            {
                UndoSql = shape.Length == 0 ? null : shape,
                UndoGuard = shape.Length == 0 ? null : new Guard("1 = 1", "1 = 0"),
                UndoSegmentKind = SegmentKind.Alone,
                UndoRowChecks = 0,
            }).ToValueList(),
        };
}
