using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes a plan out: every operation becomes a step with its statements, its guard, its undo and its segment.</summary>
public static class PlanScripter
{
    /// <summary>Writes a plan.</summary>
    /// <param name="input">The plan and what it was made from.</param>
    /// <returns>The document; the findings of the gate are added by the caller.</returns>
    public static PlanDocument Write(ScriptingInput input)
    {
        var summary = input.Summary ?? PairSummary.Begin(input.Current, input.Desired);
        var phases = WritePhases(input);
        var document = new PlanDocument
        {
            Fingerprint = string.Empty,
            AsOf = input.AsOf,
            Current = summary.Current,
            Desired = summary.Desired,
            Target = input.Target,
            Phases = phases,
        };
        return document with { Fingerprint = PlanFingerprint.Of(document) };
    }

    /// <summary>Writes the steps of a plan, without the hashes of its databases.</summary>
    /// <param name="input">The plan and what it was made from.</param>
    /// <returns>The three phases.</returns>
    public static ValueList<PhaseDocument> WritePhases(ScriptingInput input)
    {
        var context = new WriterContext(input.RenamedCurrent ?? input.Current.Model, input.Desired.Model, input.Target, input.Modules);
        return Enum.GetValues<Phase>().Select(phase => WritePhase(phase, input, context)).ToValueList();
    }

    private static PhaseDocument WritePhase(Phase phase, ScriptingInput input, WriterContext context)
    {
        var planned = input.Plan.In(phase).ToList();
        var steps = planned.Select(operation => WriteStep(operation, context)).ToArray();
        new Recreations([.. planned.Select(operation => operation.Operation)], steps, element => Uses(element, input)).Guard();
        new RelaxedColumns([.. planned.Select(operation => operation.Operation)], steps, context.Desired.Names).Guard();
        new RenamedNames([.. planned.Select(operation => operation.Operation)], steps, input.Current.Model.Names).Guard();
        var segments = new SegmentCounter(context.Desired.Names);
        var operations = planned.Zip(steps, (operation, step) =>
            WriteOperation(operation, step with { Segment = segments.Take(operation.Operation.Target, step.SegmentKind) }, context));
        return new PhaseDocument(phase, operations.ToValueList());
    }

    private static IEnumerable<SqlName> Uses(Element element, ScriptingInput input) =>
        element.References.Concat(input.Current.Dependencies.UsesOf(element.Id)).Concat(input.Desired.Dependencies.UsesOf(element.Id));

    private static OperationDocument WriteOperation(PlannedOperation planned, StepDocument step, WriterContext context)
    {
        var operation = planned.Operation;
        return new OperationDocument
        {
            Id = planned.Id,
            Kind = operation.Kind,
            Object = operation.Target.ToString(),
            ObjectKind = operation.Target.Kind.Words(),
            Lock = operation.Impact.Lock,
            Cost = operation.Impact.Cost,
            Note = operation.Impact.Note,
            Undo = Undo(operation),
            UndoAfter = planned.UndoAfter.ToValueList(),
            Conditions = planned.Conditions,
            Holds = HeldNames.Of(planned),
            Shape = ShapeText.Of(operation, context),
            Loss = operation.Loss?.What,
            Refused = (operation as RefuseChange)?.Reason,
            Steps = [step],
        };
    }

    private static StepDocument WriteStep(PlannedOperation planned, WriterContext context)
    {
        var text = WriterCatalog.Write(planned.Operation, context);
        var step = new StepDocument
        {
            Id = planned.Id + ".1",
            Sql = text.Sql,
            Guard = text.Guard,
            Segment = 0,
            SegmentKind = text.Segment,
            Settings = text.Settings,
            RowChecks = text.RowChecks,
        };
        if (planned.Operation is RefuseChange || planned.Operation.Inverse is not { } inverse)
        {
            return step;
        }

        var undo = WriterCatalog.Write(inverse, context);
        return step with
        {
            UndoSql = undo.Sql,
            UndoGuard = undo.Guard,
            UndoSegmentKind = undo.Segment,
            UndoSettings = undo.Settings,
            UndoRowChecks = undo.RowChecks,
        };
    }

    private static string Undo(Operation operation)
    {
        var sentence = operation switch
        {
            RefuseChange => "Nothing to undo: it is never executed.",
            { Inverse: { } inverse } => $"Undone by {inverse.Kind}.",
            _ => "Nothing to undo.",
        };
        return operation.UndoNote is { } note ? $"{sentence} {note}" : sentence;
    }
}
