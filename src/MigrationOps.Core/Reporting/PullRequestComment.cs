using System.Globalization;
using System.Text;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting;

namespace MigrationOps.Reporting;

/// <summary>Writes <c>comment.md</c>: the plan as a comment of a pull request. It is never longer than services take; what does not fit any more is counted and stands in <c>plan.md</c>.</summary>
public static class PullRequestComment
{
    /// <summary>The most bytes of UTF-8 that a comment has. GitHub takes 65,536 characters.</summary>
    public const int MostBytes = 60_000;

    /// <summary>The first line, by which a later run finds the comment that it replaces.</summary>
    public const string Mark = "<!-- migrationops -->";

    private const int RoomForRest = 400;

    /// <summary>Writes the comment.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>Markdown with line feeds.</returns>
    public static string Write(PlanDocument plan)
    {
        var comment = new StringBuilder();
        comment.Append(CultureInfo.InvariantCulture, $"{Mark}\n## Migration plan: {Verdict(plan)}\n");
        ShortSection.Write(comment, plan);
        var cut = new CutText(comment, MostBytes - RoomForRest);
        WriteFindings(cut, plan.Findings);
        WriteOperations(cut, plan);
        comment.Append(cut.LeftOut == 0
            ? "\nThe whole plan stands in `plan.md` of the bundle.\n"
            : $"\n**{ReportCounts.Of(cut.LeftOut, "line")} left out here**, because a comment holds no more. The whole plan stands in `plan.md` of the bundle.\n");
        return comment.ToString();
    }

    private static string Verdict(PlanDocument plan)
    {
        var verdict = GateVerdict.Of(plan.Findings);
        var counts = $"{ReportCounts.Of(verdict.Errors, "error")}, {ReportCounts.Of(verdict.Warnings, "warning")}, {verdict.Waived.ToString(CultureInfo.InvariantCulture)} waived";
        return verdict.IsBlocked ? $"blocked ({counts})" : $"open ({counts})";
    }

    // The gravest come first, so that what is left out weighs least.
    private static void WriteFindings(CutText text, ValueList<Finding> findings)
    {
        text.Begin("\n### Findings\n\n");
        foreach (var finding in findings.OrderBy(finding => finding.WaivedBy is not null))
        {
            var weight = finding.WaivedBy is null ? ReportWords.Of(finding.Severity) : "waived";
            var recipe = finding.Recipe.Length == 0 ? string.Empty : $" <details><summary>Safe way</summary>{MarkdownText.Plain(finding.Recipe)}</details>";
            text.Add($"- **{weight} {finding.Id}** {MarkdownText.Code(finding.Object)}: {MarkdownText.Plain(finding.Message)}{recipe}\n");
        }
    }

    private static void WriteOperations(CutText text, PlanDocument plan)
    {
        text.Begin("\n### Operations\n\n| Id | Operation | Object | Lock | Cost | Loss |\n|---|---|---|---|---|---|\n");
        foreach (var operation in plan.Phases.SelectMany(phase => phase.Operations).OrderBy(operation => operation is { Cost: CostClass.MetadataOnly, Loss: null, Refused: null }))
        {
            var kind = operation.Refused is null ? operation.Kind : $"**Refused**: {MarkdownText.Plain(operation.Refused)}";
            text.Add($"| {operation.Id} | {kind} | {operation.ObjectKind} {MarkdownText.CodeCell(operation.Object)} | {ReportWords.Of(operation.Lock)} | {ReportWords.Of(operation.Cost)} | {(operation.Loss is null ? "none" : MarkdownText.Plain(operation.Loss))} |\n");
        }
    }
}
