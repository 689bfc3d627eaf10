using System.Globalization;
using System.Text;
using MigrationOps.Operations;
using MigrationOps.Scripting;

namespace MigrationOps.Reporting;

/// <summary>The plan in a few sentences: what a reviewer must decide about.</summary>
internal static class ShortSection
{
    private const int MostNamed = 8;

    /// <summary>Writes the section.</summary>
    /// <param name="page">The page.</param>
    /// <param name="plan">The plan.</param>
    public static void Write(StringBuilder page, PlanDocument plan)
    {
        var operations = plan.Phases.SelectMany(phase => phase.Operations).ToList();
        page.Append("\n## In short\n\n");
        if (operations.Count == 0)
        {
            page.Append("The databases are equal; there is nothing to do.\n");
            return;
        }

        Line(page, "Everybody on a table waits while every row is read or written", operations, operation => operation is { Lock: LockKind.SchemaModification, Cost: not CostClass.MetadataOnly, Refused: null });
        Line(page, "Writers wait while every row is read or written", operations, operation => operation is { Lock: LockKind.Shared, Cost: not CostClass.MetadataOnly, Refused: null });
        Line(page, "Every row is read or written while nobody waits for long", operations, operation => operation is { Lock: LockKind.Online or LockKind.None, Cost: not CostClass.MetadataOnly, Refused: null });
        Line(page, "Something is lost", operations, operation => operation is { Loss: not null, Refused: null });
        Line(page, "Refused, so never executed", operations, operation => operation.Refused is not null);
        var moments = operations.Count(operation => operation is { Cost: CostClass.MetadataOnly, Refused: null });
        page.Append(CultureInfo.InvariantCulture, $"- {ReportCounts.Of(moments, "operation")} of {operations.Count} change metadata only: what locks waits its turn for no longer than the lock timeout, and holds the table for a moment.\n");
        WriteLength(page, plan);
    }

    private static void Line(StringBuilder page, string what, List<OperationDocument> operations, Func<OperationDocument, bool> isMeant)
    {
        var meant = operations.Where(isMeant).ToList();
        if (meant.Count == 0)
        {
            return;
        }

        var named = string.Join(", ", meant.Take(MostNamed).Select(operation => $"{operation.Id} {MarkdownText.Code(operation.Object)}"));
        var more = meant.Count > MostNamed ? $" and {meant.Count - MostNamed} more" : string.Empty;
        page.Append(CultureInfo.InvariantCulture, $"- **{what}**: {ReportCounts.Of(meant.Count, "operation")} ({named}{more}).\n");
    }

    private static void WriteLength(StringBuilder page, PlanDocument plan)
    {
        var costly = plan.Phases.SelectMany(phase => phase.Operations).Where(operation => operation is { Cost: not CostClass.MetadataOnly, Refused: null }).Select(operation => operation.Id).ToList();
        var estimates = plan.Review?.Estimates ?? [];
        if (costly.Count == 0)
        {
            return;
        }

        var unknown = costly.Count - estimates.Count;
        if (estimates.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"- How long: {LengthWords.Total(estimates)} in all, for {ReportCounts.Of(estimates.Count, "operation")} whose table has a stated size.\n");
        }

        if (unknown > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"- How long: **unknown** for {ReportCounts.Of(unknown, "operation")}, because `rows` in `migrationops.json` does not state the size of the table.\n");
        }
    }
}
