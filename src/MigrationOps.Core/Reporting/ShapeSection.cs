using System.Diagnostics;
using System.Globalization;
using System.Text;
using MigrationOps.Model;
using MigrationOps.Rehearsing;

namespace MigrationOps.Reporting;

/// <summary>Which statements of the old and of the new application fail behind which phase, on the page of a plan.</summary>
internal static class ShapeSection
{
    /// <summary>Writes the section; nothing where no statement was judged.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rehearsal">The rehearsal; null where there was none.</param>
    public static void Write(StringBuilder page, RehearsalRecord? rehearsal)
    {
        if (rehearsal is null || rehearsal.Shapes.Count == 0)
        {
            return;
        }

        page.Append("\n## Both releases\n\n");
        page.Append("Statements that the application of the last release and that of the next one may send for what the plan touches, judged on the database behind each phase\n");
        page.Append("by names, NULL, defaults and simple CHECKs. What values and rows decide is not judged. Every statement stands in `rehearsal.json`.\n");
        WriteRefused(page, rehearsal.Shapes, Application.Old);
        WriteRefused(page, rehearsal.Shapes, Application.New);
    }

    private static void WriteRefused(StringBuilder page, ValueList<ApplicationStatement> shapes, Application application)
    {
        var own = shapes.Where(statement => statement.Application == application).ToList();
        var refused = own.Where(statement => statement.FirstRefusal() is not null).ToList();
        var release = application == Application.Old ? "last" : "next";
        page.Append(CultureInfo.InvariantCulture, $"\nThe {release} release: {own.Count - refused.Count} of {own.Count} statements are taken behind every phase.\n");
        if (refused.Count == 0)
        {
            return;
        }

        page.Append("\n| Object | Statement | Fails behind | Why |\n|---|---|---|---|\n");
        foreach (var statement in refused)
        {
            var phases = statement.Verdicts.Where(verdict => !verdict.IsAccepted).Select(verdict => verdict.Phase.ToString());
            page.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.CodeCell(statement.Object)} | {Words(statement.Use)} | {string.Join(", ", phases)} | {MarkdownText.Plain(statement.FirstRefusal()!.Reason!)} |\n");
        }
    }

    private static string Words(ApplicationUse use) => use switch
    {
        ApplicationUse.Select => "SELECT of every column",
        ApplicationUse.SelectAll => "SELECT *",
        ApplicationUse.Insert => "INSERT of every column",
        ApplicationUse.InsertLeastColumns => "INSERT of what cannot be left out",
        ApplicationUse.InsertNull => "INSERT with NULL wherever it may stand",
        ApplicationUse.InsertByPosition => "INSERT without a list of columns",
        ApplicationUse.Update => "UPDATE of every column",
        ApplicationUse.Call => "EXECUTE with every parameter",
        ApplicationUse.CallLeastParameters => "EXECUTE with what cannot be left out",
        _ => throw new UnreachableException(),
    };
}
