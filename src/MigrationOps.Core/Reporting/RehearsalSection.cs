using System.Globalization;
using System.Text;
using MigrationOps.Model;
using MigrationOps.Rehearsing;

namespace MigrationOps.Reporting;

/// <summary>What the rehearsal came to, on the page of a plan.</summary>
internal static class RehearsalSection
{
    private const string Page = "What a rehearsal proves and what it does not is told in `docs/concepts/rehearsal.md`; every run and step stands in `rehearsal.json`.\n";

    /// <summary>Writes the section.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rehearsal">The rehearsal; null where there was none.</param>
    public static void Write(StringBuilder page, RehearsalRecord? rehearsal)
    {
        page.Append("\n## Rehearsal\n\n");
        if (rehearsal is null)
        {
            page.Append("Not rehearsed. Nothing is proven: try the scripts on a copy of the database, forward, again and back.\n");
            return;
        }

        page.Append(rehearsal.Proven ? Proven(rehearsal.Counts) : $"**Not proven**: {MarkdownText.Plain(rehearsal.Reason ?? string.Empty)}\n");
        WriteFailures(page, rehearsal.Failures);
        WriteRemarks(page, rehearsal.Remarks);
        page.Append('\n').Append(Page);
    }

    /// <summary>The rehearsal in a few words.</summary>
    /// <param name="rehearsal">The rehearsal; null where there was none.</param>
    /// <returns>The words.</returns>
    public static string Verdict(RehearsalRecord? rehearsal) => rehearsal switch
    {
        null => "Not rehearsed",
        { Proven: true } => "Proven, but for what rows decide",
        _ => "**Not proven**",
    };

    private static string Proven(RehearsalCounts counts) => counts.Steps == 0
        ? "**Proven**: the databases are equal, and there is nothing to do.\n"
        : $"""
            **Proven**, but for what rows decide: run on the current database, the deploy scripts end at the desired one. Each script that is run again changes nothing, each
            rollback brings back what stood before its phase, and a script that broke before any of its steps is finished by a second run.
            {Count(counts.Steps, "step")}, {Count(counts.Statements, "statement")} executed, {Count(counts.Faults, "break")} tried.

            """.ReplaceLineEndings("\n");

    private static void WriteFailures(StringBuilder page, ValueList<RehearsalFailure> failures)
    {
        if (failures.Count > 0)
        {
            page.Append("\n| Script | Run | Step | Line | Statement | What went wrong |\n|---|---|---|---|---|---|\n");
        }

        foreach (var failure in failures)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {failure.Script} | {Run(failure)} | {failure.Step ?? "none"} | {failure.Line} | ")
                .Append(CultureInfo.InvariantCulture, $"{(failure.Statement is { Length: > 0 } words ? MarkdownText.CodeCell(words) : "the end")} | ")
                .Append(CultureInfo.InvariantCulture, $"{MarkdownText.Plain(failure.Difference)} |\n");
        }
    }

    private static string Run(RehearsalFailure failure) => failure.Run switch
    {
        RehearsalRun.Again or RehearsalRun.BackAgain => "second",
        RehearsalRun.Fault => $"second, after a break before {failure.BrokenBefore}",
        _ => "first",
    };

    // One sentence for each assumption, however many steps make it.
    private static void WriteRemarks(StringBuilder page, ValueList<RehearsalRemark> remarks)
    {
        if (remarks.Count > 0)
        {
            page.Append("\nTaken for granted, because rows or the server decide it:\n\n");
        }

        foreach (var group in remarks.GroupBy(remark => remark.Text, StringComparer.Ordinal))
        {
            var places = group.Select(remark => remark.Step ?? remark.Script).Distinct(StringComparer.Ordinal);
            page.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Plain(group.Key)} ({string.Join(", ", places)})\n");
        }
    }

    private static string Count(int number, string noun) => $"{number.ToString(CultureInfo.InvariantCulture)} {noun}{(number == 1 ? string.Empty : "s")}";
}
