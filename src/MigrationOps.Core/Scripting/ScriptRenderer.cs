using MigrationOps.Operations;
using MigrationOps.Scripting.Rendering;

namespace MigrationOps.Scripting;

/// <summary>Renders the scripts of a plan, from the plan document alone: the same document gives the same bytes. The form is described in docs/scripts.md.</summary>
public static class ScriptRenderer
{
    /// <summary>The key under which the session context holds the ticket: the proof that the batch before has finished.</summary>
    public const string TicketKey = SessionBatches.Key;

    /// <summary>Renders one script.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="phase">The phase.</param>
    /// <param name="direction">Whether the phase is made or taken back.</param>
    /// <returns>The script, with LF line ends.</returns>
    public static string Render(PlanDocument plan, Phase phase, ScriptDirection direction) =>
        string.Join("\n", Batches(plan, phase, direction).Select(batch => batch.Text));

    /// <summary>Renders one script batch by batch. The first batch bears the comment at the head; joined by line feeds they are the script.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="phase">The phase.</param>
    /// <param name="direction">Whether the phase is made or taken back.</param>
    /// <returns>The batches in order, at least one.</returns>
    public static IReadOnlyList<ScriptBatch> Batches(PlanDocument plan, Phase phase, ScriptDirection direction)
    {
        var script = Plan(plan, phase, direction);
        List<ScriptBatch> batches = script.Steps.Count == 0
            ? [new ScriptBatch(HeaderText.Nothing(script))]
            :
            [
                .. SessionBatches.Opening(script).Select(text => new ScriptBatch(text)),
                .. ConditionBatches.Of(script),
                .. StepBatches.Of(script),
                new ScriptBatch(SessionBatches.Closing(script)),
            ];
        batches[0] = batches[0] with { Text = $"{HeaderText.Of(script)}\n{batches[0].Text}" };
        return batches;
    }

    private static ScriptPlan Plan(PlanDocument plan, Phase phase, ScriptDirection direction)
    {
        var operations = plan.Phases.First(document => document.Phase == phase).Operations;
        return new ScriptPlan(plan, phase, direction)
        {
            Steps = direction == ScriptDirection.Deploy ? ScriptSteps.Forward(operations) : ScriptSteps.Backward(operations),
            Kept = direction == ScriptDirection.Deploy ? [] : [.. operations.Where(operation => operation.Steps.All(step => step.UndoSql is null))],
        };
    }
}
