using System.Globalization;
using System.Text;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Review;

namespace MigrationOps.Reporting;

/// <summary>What was announced to go, which flags switch readers over, and who is to be told what and when.</summary>
internal static class AnnouncementSection
{
    /// <summary>Writes the sections.</summary>
    /// <param name="page">The page.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="review">Its review.</param>
    public static void Write(StringBuilder page, PlanDocument plan, ReviewDocument review)
    {
        WriteAnnouncements(page, plan, review.Announcements);
        WriteFlags(page, plan, review.Announcements);
        WriteNotices(page, plan, review);
    }

    private static void WriteAnnouncements(StringBuilder page, PlanDocument plan, ValueList<AnnouncementDocument> announcements)
    {
        if (announcements.Count == 0)
        {
            return;
        }

        page.Append("\n## Announced to go\n\n| Object | Announced | May go from | Instead | Answers for it | In this plan |\n|---|---|---|---|---|---|\n");
        foreach (var one in announcements)
        {
            var operation = OperationOf(plan, one);
            page.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.CodeCell(one.Object)} | {ReportCounts.Day(one.Since)} | {ReportCounts.Day(one.ContractAfter)} | {Or(one.Replacement, "nothing named")} | {Or(one.Owner, "**nobody**")} | {operation?.Id ?? "stays"} |\n");
        }
    }

    private static void WriteFlags(StringBuilder page, PlanDocument plan, ValueList<AnnouncementDocument> announcements)
    {
        var flagged = announcements.Where(one => one.Flag is not null).ToList();
        var moments = plan.Phases.Where(phase => phase.Phase is Phase.Contract).SelectMany(phase => phase.Operations)
            .Where(operation => operation.Kind is nameof(RenameElement) or nameof(MoveToSchema) or nameof(AlterModule)).ToList();
        if (flagged.Count == 0 && moments.Count == 0)
        {
            return;
        }

        page.Append("\n## Flags and cutover\n\n");
        foreach (var one in flagged)
        {
            page.Append(CultureInfo.InvariantCulture, $"1. Switch flag {MarkdownText.Code(one.Flag!)} on, ring by ring, when the phases before Contract are verified: readers of {MarkdownText.Code(one.Object)} go over to {Or(one.Replacement, "what takes its place")}. Off again is the way back until Contract has run.\n");
        }

        foreach (var operation in moments)
        {
            page.Append(CultureInfo.InvariantCulture, $"1. {operation.Id} {operation.Kind} of {operation.ObjectKind} {MarkdownText.Code(operation.Object)} is a cutover: from its commit on callers meet the new shape. Deploy what uses it before, or in the same minute.\n");
        }
    }

    private static void WriteNotices(StringBuilder page, PlanDocument plan, ReviewDocument review)
    {
        var entries = RolloutSchedule.Of(plan, review);
        if (entries.Count == 0)
        {
            return;
        }

        page.Append("\n## Who is told\n\n**Inside** (operations, support, teams that share the database):\n\n");
        foreach (var phase in entries.GroupBy(entry => entry.Phase))
        {
            page.Append(CultureInfo.InvariantCulture, $"- {ReportCounts.Day(phase.First().Start)} to {ReportCounts.Day(phase.Last().End)}, {phase.Key}: {Inside(phase.Key)} Longest waits: {Waits(plan, phase.Key)}.\n");
        }

        page.Append("\n**Outside** (those who read or write the database and are not in the team):\n\n");
        var gone = review.Announcements.Where(one => OperationOf(plan, one) is not null).ToList();
        foreach (var one in gone)
        {
            var day = entries.Last(entry => entry.Phase is Phase.Contract).Ring == entries[^1].Ring ? entries.First(entry => entry.Phase is Phase.Contract).Start : one.ContractAfter;
            page.Append(CultureInfo.InvariantCulture, $"- {Or(one.Audience, "All readers")}: {MarkdownText.Code(one.Object)} goes on {ReportCounts.Day(day)}. {Or(one.Notice, $"Use {one.Replacement ?? "nothing in its place"} from now on")} Questions go to {Or(one.Owner, "**nobody yet**")}.\n");
        }

        if (gone.Count == 0)
        {
            page.Append("- Nothing that was announced goes with this plan; nobody outside has to act.\n");
        }
    }

    private static string Inside(Phase phase) => phase switch
    {
        Phase.Expand => "the new shape comes beside the old one; the application needs no change.",
        Phase.Migrate => "rows move; watch log, replicas and waits.",
        _ => "the old shape goes; what still uses it fails from then on.",
    };

    private static string Waits(PlanDocument plan, Phase phase)
    {
        var costly = plan.Phases.Where(document => document.Phase == phase).SelectMany(document => document.Operations)
            .Where(operation => operation is { Cost: not CostClass.MetadataOnly, Lock: LockKind.SchemaModification or LockKind.Shared, Refused: null })
            .Select(operation => MarkdownText.Code(operation.Object)).Distinct(StringComparer.Ordinal).ToList();
        return costly.Count == 0 ? "moments" : string.Join(", ", costly);
    }

    private static OperationDocument? OperationOf(PlanDocument plan, AnnouncementDocument one) =>
        plan.Phases.Where(phase => phase.Phase is Phase.Contract).SelectMany(phase => phase.Operations).FirstOrDefault(operation => operation.Object == one.Object);

    private static string Or(string? text, string otherwise) => text is null ? otherwise : MarkdownText.Plain(text);
}
