using System.Globalization;
using System.Text;
using MigrationOps.Operations;
using MigrationOps.Scripting;

namespace MigrationOps.Reporting;

/// <summary>What is looked at before and after each phase.</summary>
internal static class ChecklistSection
{
    /// <summary>Writes the section; nothing where the plan has nothing to do.</summary>
    /// <param name="page">The page.</param>
    /// <param name="plan">The plan.</param>
    public static void Write(StringBuilder page, PlanDocument plan)
    {
        var phases = plan.Phases.Where(phase => phase.Operations.Count > 0).ToList();
        if (phases.Count == 0)
        {
            return;
        }

        page.Append("\n## Checklist\n\n- [ ] The plan was read, and every finding above is accepted by name.\n- [ ] The scripts ran on a copy of production: forward, again, back.\n");
        foreach (var phase in phases)
        {
            WritePhase(page, plan, phase);
        }
    }

    private static void WritePhase(StringBuilder page, PlanDocument plan, PhaseDocument phase)
    {
        var name = phase.Phase.ToString();
        var file = name.ToLowerInvariant();
        foreach (var lost in phase.Operations.Where(operation => operation is { Loss: not null, Refused: null }))
        {
            Item(page, $"{name}, before: what {lost.Id} loses of {MarkdownText.Code(lost.Object)} is archived, or nobody wants it.");
        }

        if (phase.Operations.Any(operation => operation.Cost is not CostClass.MetadataOnly))
        {
            Item(page, $"{name}, before: log and disk have room, and no backup or report runs in the window.");
        }

        if (plan.Target.HasReplicas)
        {
            Item(page, $"{name}, before and after: send and redo queues of all replicas are near zero.");
        }

        Item(page, $"{name}: `{file}.deploy.sql` ended without an error, and a second run changed nothing.");
        Item(page, $"{name}: `verify.Tests.ps1` with `Phase = '{name}'` is green.");
        Item(page, $"{name}: errors and waits of the application are as before, for as long as the ring is watched; otherwise `{file}.rollback.sql`.");
    }

    private static void Item(StringBuilder page, string text) => page.Append(CultureInfo.InvariantCulture, $"- [ ] {text}\n");
}
