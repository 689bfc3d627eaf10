using System.Globalization;
using System.Text;
using MigrationOps.Scripting;

namespace MigrationOps.Reporting;

/// <summary>One phase on the page of a plan: what is done, who waits, how it is undone, what is lost.</summary>
internal static class PhaseSection
{
    /// <summary>Writes the section.</summary>
    /// <param name="page">The page.</param>
    /// <param name="phase">The phase.</param>
    public static void Write(StringBuilder page, PhaseDocument phase)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {phase.Phase}\n\n{ReportWords.Of(phase.Phase)}\n\n");
        if (phase.Operations.Count == 0)
        {
            page.Append("Nothing to do in this phase.\n");
            return;
        }

        page.Append("| Id | Operation | Object | Lock | Cost | Undo | Loss |\n|---|---|---|---|---|---|---|\n");
        foreach (var operation in phase.Operations)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {operation.Id} | {Kind(operation)} | {operation.ObjectKind} {MarkdownText.CodeCell(operation.Object)} | ")
                .Append(CultureInfo.InvariantCulture, $"{ReportWords.Of(operation.Lock)} | {Cost(operation)} | ")
                .Append(CultureInfo.InvariantCulture, $"{MarkdownText.Plain(operation.Undo)} | {Loss(operation)} |\n");
        }
    }

    private static string Kind(OperationDocument operation) =>
        operation.Refused is null ? operation.Kind : $"**Refused**: {MarkdownText.Plain(operation.Refused)}";

    private static string Cost(OperationDocument operation) =>
        operation.Note is null ? ReportWords.Of(operation.Cost) : $"{ReportWords.Of(operation.Cost)}. {MarkdownText.Plain(operation.Note)}";

    private static string Loss(OperationDocument operation) => operation.Loss is null ? "none" : MarkdownText.Plain(operation.Loss);
}
