using MigrationOps.Operations;
using MigrationOps.Scripting.Rendering;

namespace MigrationOps.Scripting;

/// <summary>Renders the scripts of a plan, from the plan document alone: the same document gives the same bytes. The form is described in docs/scripts.md.</summary>
public static class ScriptRenderer
{
    /// <summary>Renders one script.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="phase">The phase.</param>
    /// <param name="direction">Whether the phase is made or taken back.</param>
    /// <returns>The script, with LF line ends.</returns>
    public static string Render(PlanDocument plan, Phase phase, ScriptDirection direction)
    {
        var operations = plan.Phases.First(document => document.Phase == phase).Operations;
        var script = new ScriptPlan(plan, phase, direction)
        {
            Steps = direction == ScriptDirection.Deploy ? ScriptSteps.Forward(operations) : ScriptSteps.Backward(operations),
            Kept = direction == ScriptDirection.Deploy ? [] : [.. operations.Where(operation => operation.Steps.All(step => step.UndoSql is null))],
        };
        List<string> parts = [HeaderText.Of(script)];
        if (script.Steps.Count == 0)
        {
            parts.Add(HeaderText.Nothing(script));
        }
        else
        {
            parts.AddRange(SessionBatches.Opening(script));
            parts.AddRange(StepBatches.Of(script));
            parts.Add(SessionBatches.Closing(script));
        }

        return string.Join("\n", parts);
    }
}
