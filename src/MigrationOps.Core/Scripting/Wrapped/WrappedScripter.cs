using System.Globalization;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Wrapped;

/// <summary>Writes a plan from the steps of a script that somebody else wrote: from there on it is a plan like any other.</summary>
public static class WrappedScripter
{
    /// <summary>Writes the plan.</summary>
    /// <param name="plan">The steps.</param>
    /// <returns>The document.</returns>
    public static PlanDocument Write(WrappedPlan plan)
    {
        var document = new PlanDocument
        {
            Fingerprint = string.Empty,
            AsOf = plan.AsOf,
            Current = DatabaseSummary.Of(plan.Current),
            Desired = DatabaseSummary.Of(plan.Desired),
            Target = plan.Target,
            Phases = Enum.GetValues<Phase>().Select(phase => WritePhase(phase, plan)).ToValueList(),
        };
        return document with { Fingerprint = PlanFingerprint.Of(document) };
    }

    private static PhaseDocument WritePhase(Phase phase, WrappedPlan plan)
    {
        var segments = new SegmentCounter(plan.Desired.Model.Names);
        var operations = plan.Steps.Where(step => step.Phase == phase).Select((step, index) =>
        {
            return WriteOperation(IdOf(phase, index), step, segments.Take(step.Target, step.Text.Segment));
        });
        var refusals = phase == Phase.Expand ? plan.Refusals : [];
        return new PhaseDocument(phase, operations.Concat(refusals.Select((reason, index) => Refuse(IdOf(phase, index), reason, segments))).ToValueList());
    }

    private static string IdOf(Phase phase, int index) => string.Create(CultureInfo.InvariantCulture, $"{phase.ToString().ToLowerInvariant()}-{index + 1:000}");

    // A script that is only reported stops where its steps would stand.
    private static OperationDocument Refuse(string id, string reason, SegmentCounter segments)
    {
        var text = new StepText
        {
            Sql = SqlText.Throw(ScriptError.RefusedChange, $"The script is not part of this plan. {reason}"),
            Guard = new Guard(Predicate.Always, Predicate.Never),
            Segment = SegmentKind.Alone,
        };
        var step = new WrappedStep
        {
            Phase = Phase.Expand,
            Kind = nameof(RefuseChange),
            Target = new ElementId(ElementKind.Database, SqlName.Of("database")),
            Impact = Impact.None,
            Undo = "Nothing to undo: it is never executed.",
            Text = text,
        };
        return WriteOperation(id, step, segments.Take(step.Target, text.Segment)) with { Refused = reason };
    }

    private static OperationDocument WriteOperation(string id, WrappedStep step, int segment) => new()
    {
        Id = id,
        Kind = step.Kind,
        Object = step.Target.ToString(),
        ObjectKind = step.Target.Kind.Words(),
        Lock = step.Impact.Lock,
        Cost = step.Impact.Cost,
        Note = step.Impact.Note,
        Undo = step.Undo,
        Loss = step.Loss,
        Steps =
        [
            new StepDocument
            {
                Id = id + ".1",
                Sql = step.Text.Sql,
                Guard = step.Text.Guard,
                Segment = segment,
                SegmentKind = step.Text.Segment,
                Settings = step.Text.Settings,
                RowChecks = step.Text.RowChecks,
                UndoSql = step.UndoText?.Sql,
                UndoGuard = step.UndoText?.Guard,
                UndoSegmentKind = step.UndoText?.Segment ?? SegmentKind.Shared,
                UndoSettings = step.UndoText?.Settings ?? SessionSettings.On,
                UndoRowChecks = step.UndoText?.RowChecks ?? 0,
            },
        ],
    };
}
