using System.Globalization;
using System.Text;
using MigrationOps.Operations;
using MigrationOps.Scripting;

namespace MigrationOps.Reporting;

/// <summary>One phase on the page of a plan: what is done, who waits and for how long, how it is undone, what is lost, who is hurt.</summary>
internal static class PhaseSection
{
    private const int MostRows = 25;
    private const string Head = "| Id | Operation | Object | Lock | Cost | Undo | Loss | Findings |\n|---|---|---|---|---|---|---|---|\n";

    /// <summary>Writes the section.</summary>
    /// <param name="page">The page.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="phase">The phase.</param>
    public static void Write(StringBuilder page, PlanDocument plan, PhaseDocument phase)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {phase.Phase}\n\n{ReportWords.Of(phase.Phase)}\n\n");
        if (phase.Operations.Count == 0)
        {
            page.Append("Nothing to do in this phase.\n");
            return;
        }

        // A long phase shows what needs a decision and folds the rest.
        var folds = phase.Operations.Count > MostRows;
        var shown = phase.Operations.Where(operation => !folds || NeedsDecision(plan, operation)).ToList();
        if (shown.Count > 0)
        {
            WriteTable(page, plan, shown);
        }

        if (shown.Count < phase.Operations.Count)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{ReportCounts.Of(phase.Operations.Count - shown.Count, "operation")} that change metadata only and lose nothing</summary>\n\n");
            WriteTable(page, plan, phase.Operations.Except(shown));
            page.Append("\n</details>\n");
        }
    }

    private static void WriteTable(StringBuilder page, PlanDocument plan, IEnumerable<OperationDocument> operations)
    {
        page.Append(Head);
        foreach (var operation in operations)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {operation.Id} | {Kind(operation)} | {operation.ObjectKind} {MarkdownText.CodeCell(operation.Object)} | ")
                .Append(CultureInfo.InvariantCulture, $"{ReportWords.Of(operation.Lock)} | {Cost(operation, plan)} | ")
                .Append(CultureInfo.InvariantCulture, $"{MarkdownText.Plain(operation.Undo)} | {Loss(operation)} | {FindingsOf(operation, plan)} |\n");
        }
    }

    private static bool NeedsDecision(PlanDocument plan, OperationDocument operation) =>
        operation is { Cost: not CostClass.MetadataOnly } or { Loss: not null } or { Refused: not null } || plan.Findings.Any(finding => finding.Object == operation.Object);

    private static string Kind(OperationDocument operation) =>
        operation.Refused is null ? operation.Kind : $"**Refused**: {MarkdownText.Plain(operation.Refused)}";

    private static string Cost(OperationDocument operation, PlanDocument plan)
    {
        var note = operation.Note is null ? string.Empty : $". {MarkdownText.Plain(operation.Note)}";
        var length = operation.Cost is CostClass.MetadataOnly || operation.Refused is not null
            ? string.Empty
            : $"; {MarkdownText.Plain(LengthWords.Of(plan.Review?.Estimates.FirstOrDefault(estimate => estimate.Operation == operation.Id)))}";
        return ReportWords.Of(operation.Cost) + length + note;
    }

    private static string Loss(OperationDocument operation) => operation.Loss is null ? "none" : MarkdownText.Plain(operation.Loss);

    private static string FindingsOf(OperationDocument operation, PlanDocument plan)
    {
        var ids = plan.Findings.Where(finding => finding.Object == operation.Object).Select(finding => finding.Id.Value).Distinct().ToList();
        return ids.Count == 0 ? "none" : string.Join(", ", ids);
    }
}
