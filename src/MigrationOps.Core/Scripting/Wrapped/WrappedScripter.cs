using System.Globalization;
using MigrationOps.Model;
using MigrationOps.Operations;

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
            var id = string.Create(CultureInfo.InvariantCulture, $"{phase.ToString().ToLowerInvariant()}-{index + 1:000}");
            return WriteOperation(id, step, segments.Take(step.Target, step.Text.Segment));
        });
        return new PhaseDocument(phase, operations.ToValueList());
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
                UndoSql = step.UndoText?.Sql,
                UndoGuard = step.UndoText?.Guard,
                UndoSegmentKind = step.UndoText?.Segment ?? SegmentKind.Shared,
                UndoSettings = step.UndoText?.Settings ?? SessionSettings.On,
            },
        ],
    };
}
