using System.Globalization;
using System.Text;
using MigrationOps.Scripting;

namespace MigrationOps.Reporting;

/// <summary>Writes <c>plan.md</c>: a plan on one page, for whoever reviews it.</summary>
public static class PlanPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>Markdown with line feeds.</returns>
    public static string Write(PlanDocument plan)
    {
        var page = new StringBuilder();
        page.Append("# Migration plan\n\n");
        WriteSummary(page, plan);
        ShortSection.Write(page, plan);
        FindingSection.Write(page, plan.Findings);
        RehearsalSection.Write(page, plan.Rehearsal);
        ShapeSection.Write(page, plan.Rehearsal);
        if (plan.Review is { } review)
        {
            DiagramSection.Write(page, review);
            TimelineSection.Write(page, plan, review);
        }

        foreach (var phase in plan.Phases)
        {
            PhaseSection.Write(page, plan, phase);
        }

        if (plan.Review is { } told)
        {
            AnnouncementSection.Write(page, plan, told);
        }

        DeploymentSection.Write(page, plan.DeploymentScripts);
        ChecklistSection.Write(page, plan);
        RunningSection.Write(page, plan);
        return page.ToString();
    }

    private static void WriteSummary(StringBuilder page, PlanDocument plan)
    {
        var counts = plan.Phases.Select(phase => $"{phase.Operations.Count.ToString(CultureInfo.InvariantCulture)} in {phase.Phase}");
        page.Append("| | |\n|---|---|\n");
        Row(page, "Current", $"{MarkdownText.CodeCell(plan.Current.Source)}, {Objects(plan.Current)}");
        Row(page, "Desired", $"{MarkdownText.CodeCell(plan.Desired.Source)}, {Objects(plan.Desired)}");
        Row(page, "Written for", MarkdownText.Plain(plan.Target.Words));
        Row(page, "Dates judged as of", plan.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Row(page, "Operations", string.Join(", ", counts));
        Row(page, "Gate", Verdict(GateVerdict.Of(plan.Findings)));
        Row(page, "Rehearsal", RehearsalSection.Verdict(plan.Rehearsal));
        Row(page, "Fingerprint", MarkdownText.CodeCell(plan.Fingerprint));
    }

    private static void Row(StringBuilder page, string name, string value) => page.Append(CultureInfo.InvariantCulture, $"| {name} | {value} |\n");

    private static string Objects(DatabaseSummary database) => ReportCounts.Of(database.Objects, "object");

    private static string Verdict(GateVerdict verdict)
    {
        var rest = $"{ReportCounts.Of(verdict.Warnings, "warning")}, {verdict.Waived.ToString(CultureInfo.InvariantCulture)} waived";
        return verdict.IsBlocked ? $"**Blocked** by {ReportCounts.Of(verdict.Errors, "error")}; {rest}" : $"Open; {rest}";
    }
}
