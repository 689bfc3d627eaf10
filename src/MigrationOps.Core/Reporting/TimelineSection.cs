using System.Globalization;
using System.Text;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Review;

namespace MigrationOps.Reporting;

/// <summary>When what happens: a chart and the same in a table.</summary>
internal static class TimelineSection
{
    /// <summary>Writes the section; nothing where the plan has nothing to do.</summary>
    /// <param name="page">The page.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="review">Its review.</param>
    public static void Write(StringBuilder page, PlanDocument plan, ReviewDocument review)
    {
        var entries = RolloutSchedule.Of(plan, review);
        if (entries.Count == 0)
        {
            return;
        }

        page.Append("\n## Rollout\n\n");
        WriteChart(page, entries, review);
        page.Append("\n| Phase | Ring | Databases | Run on | Watch until | Go on when |\n|---|---|---|---|---|---|\n");
        foreach (var entry in entries)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {entry.Phase} | {MarkdownText.Plain(entry.Ring.Name)} | {MarkdownText.Plain(entry.Ring.Databases)} | {ReportCounts.Day(entry.Start)} | {ReportCounts.Day(entry.End)} | {Condition(entry.Phase)} |\n");
        }

        page.Append("\nA day may slip; the order may not. No ring begins a phase while another one is in doubt, and a phase is taken back ring by ring, the last one first.\n");
    }

    private static void WriteChart(StringBuilder page, ValueList<RolloutEntry> entries, ReviewDocument review)
    {
        page.Append("```mermaid\ngantt\n    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m-%d\n    todayMarker off\n");
        var number = 0;
        foreach (var phase in entries.GroupBy(entry => entry.Phase))
        {
            page.Append(CultureInfo.InvariantCulture, $"    section {phase.Key}\n");
            foreach (var entry in phase)
            {
                page.Append(CultureInfo.InvariantCulture, $"    {MermaidText.Task(entry.Ring.Name)} : t{++number}, {ReportCounts.Day(entry.Start)}, {entry.Ring.SoakDays}d\n");
            }
        }

        if (review.Announcements.Count > 0)
        {
            page.Append("    section May go\n");
        }

        foreach (var announcement in review.Announcements)
        {
            page.Append(CultureInfo.InvariantCulture, $"    {MermaidText.Task(announcement.Object)} : milestone, t{++number}, {ReportCounts.Day(announcement.ContractAfter)}, 0d\n");
        }

        page.Append("```\n");
    }

    private static string Condition(Phase phase) => phase switch
    {
        Phase.Expand => "verification green, no error of the old application, no longer waits than before",
        Phase.Migrate => "nothing left to move, both shapes compared, log and replicas caught up",
        _ => "verification green, nobody has asked for what went",
    };
}
