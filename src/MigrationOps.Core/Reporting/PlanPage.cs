using System.Globalization;
using System.Text;
using MigrationOps.Findings;
using MigrationOps.Model;
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
        WriteFindings(page, plan.Findings);
        RehearsalSection.Write(page, plan.Rehearsal);
        ShapeSection.Write(page, plan.Rehearsal);
        foreach (var phase in plan.Phases)
        {
            PhaseSection.Write(page, phase);
        }

        DeploymentSection.Write(page, plan.DeploymentScripts);
        RunningSection.Write(page, plan);
        return page.ToString();
    }

    private static void WriteSummary(StringBuilder page, PlanDocument plan)
    {
        var counts = plan.Phases.Select(phase => $"{phase.Operations.Count.ToString(CultureInfo.InvariantCulture)} in {phase.Phase}");
        page.Append("| | |\n|---|---|\n");
        Row(page, "Current", $"{MarkdownText.CodeCell(plan.Current.Source)}, {Objects(plan.Current)}");
        Row(page, "Desired", $"{MarkdownText.CodeCell(plan.Desired.Source)}, {Objects(plan.Desired)}");
        Row(page, "Written for", MarkdownText.Plain(ReportWords.Of(plan.Target)));
        Row(page, "Dates judged as of", plan.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Row(page, "Operations", string.Join(", ", counts));
        Row(page, "Gate", Verdict(GateVerdict.Of(plan.Findings)));
        Row(page, "Rehearsal", RehearsalSection.Verdict(plan.Rehearsal));
        Row(page, "Fingerprint", MarkdownText.CodeCell(plan.Fingerprint));
    }

    private static void Row(StringBuilder page, string name, string value) => page.Append(CultureInfo.InvariantCulture, $"| {name} | {value} |\n");

    private static string Objects(DatabaseSummary database) => Count(database.Objects, "object");

    private static string Verdict(GateVerdict verdict)
    {
        var rest = $"{Count(verdict.Warnings, "warning")}, {verdict.Waived.ToString(CultureInfo.InvariantCulture)} waived";
        return verdict.IsBlocked ? $"**Blocked** by {Count(verdict.Errors, "error")}; {rest}" : $"Open; {rest}";
    }

    private static string Count(int number, string noun) => $"{number.ToString(CultureInfo.InvariantCulture)} {noun}{(number == 1 ? string.Empty : "s")}";

    private static void WriteFindings(StringBuilder page, ValueList<Finding> findings)
    {
        page.Append("\n## Findings\n\n");
        if (findings.Count == 0)
        {
            page.Append("None.\n");
        }

        foreach (var finding in findings)
        {
            var weight = finding.WaivedBy is null ? ReportWords.Of(finding.Severity) : "waived";
            page.Append(CultureInfo.InvariantCulture, $"- **{weight} {finding.Id}** {MarkdownText.Code(finding.Object)}: {MarkdownText.Plain(finding.Message)}\n");
            Line(page, "Safe way", finding.Recipe);
            Line(page, "Waived by", finding.WaivedBy);
            Line(page, "Where", finding.Location is { } place ? Place(place) : null);
        }
    }

    private static void Line(StringBuilder page, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            page.Append(CultureInfo.InvariantCulture, $"  - {name}: {MarkdownText.Plain(text)}\n");
        }
    }

    private static string Place(SourceLocation place) =>
        place.Line > 0 ? $"{place.File}, line {place.Line.ToString(CultureInfo.InvariantCulture)}" : place.File;
}
