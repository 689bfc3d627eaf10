using MigrationOps.Model;

namespace MigrationOps.Scripting.Rendering;

/// <summary>Puts the steps of a phase into the order of a script.</summary>
internal static class ScriptSteps
{
    /// <summary>The steps of a deploy script.</summary>
    /// <param name="operations">The operations of the phase.</param>
    /// <returns>The steps.</returns>
    public static IReadOnlyList<ScriptStep> Forward(ValueList<OperationDocument> operations) =>
    [
        .. from operation in operations
           from step in operation.Steps
           select new ScriptStep(operation, step.Id, step.Sql, step.Guard) { Kind = step.SegmentKind, Settings = step.Settings, Segment = step.Segment, RowChecks = step.RowChecks },
    ];

    /// <summary>The steps of a rollback script, last one first, but for those that wait for others; steps that nothing takes back are left out.</summary>
    /// <param name="operations">The operations of the phase.</param>
    /// <returns>The steps.</returns>
    public static IReadOnlyList<ScriptStep> Backward(ValueList<OperationDocument> operations) =>
        [.. UndoSequence.Of(operations).SelectMany(operation => operation.Steps.Reverse().SelectMany(step => Undo(operation, step)))];

    private static IEnumerable<ScriptStep> Undo(OperationDocument operation, StepDocument step)
    {
        if (step is { UndoSql: { } sql, UndoGuard: { } guard })
        {
            yield return new ScriptStep(operation, step.Id, sql, guard)
            {
                Kind = step.UndoSegmentKind,
                Settings = step.UndoSettings,
                Segment = step.Segment,
                RowChecks = step.UndoRowChecks,
            };
        }
    }
}
