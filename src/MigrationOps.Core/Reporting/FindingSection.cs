using System.Globalization;
using System.Text;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Reporting;

/// <summary>What the gate found, on the page of a plan.</summary>
internal static class FindingSection
{
    private const int MostAlike = 3;

    /// <summary>Writes the section.</summary>
    /// <param name="page">The page.</param>
    /// <param name="findings">The findings, the gravest first.</param>
    public static void Write(StringBuilder page, ValueList<Finding> findings)
    {
        page.Append("\n## Findings\n\n");
        if (findings.Count == 0)
        {
            page.Append("None.\n");
        }

        foreach (var alike in findings.GroupBy(finding => (finding.Id, finding.Severity, IsWaived: finding.WaivedBy is not null)))
        {
            var all = alike.ToList();
            all.Take(all.Count > MostAlike ? 1 : MostAlike).ToList().ForEach(finding => WriteOne(page, finding));
            if (all.Count > MostAlike)
            {
                WriteRest(page, all);
            }
        }
    }

    // What one rule finds on many objects is read once.
    private static void WriteRest(StringBuilder page, List<Finding> alike)
    {
        page.Append(CultureInfo.InvariantCulture, $"  - <details><summary>{alike.Count - 1} more of {alike[0].Id}</summary>\n\n");
        foreach (var finding in alike.Skip(1))
        {
            var place = finding.Location is { } location ? $" ({MarkdownText.Plain(Place(location))})" : string.Empty;
            page.Append(CultureInfo.InvariantCulture, $"    - {MarkdownText.Code(finding.Object)}{place}: {MarkdownText.Plain(finding.Message)}{(finding.WaivedBy is null ? string.Empty : $" Waived by {MarkdownText.Plain(finding.WaivedBy)}.")}\n");
        }

        page.Append("\n    </details>\n");
    }

    private static void WriteOne(StringBuilder page, Finding finding)
    {
        var weight = finding.WaivedBy is null ? ReportWords.Of(finding.Severity) : "waived";
        page.Append(CultureInfo.InvariantCulture, $"- **{weight} {finding.Id}** {MarkdownText.Code(finding.Object)}: {MarkdownText.Plain(finding.Message)}\n");
        Line(page, "Safe way", finding.Recipe);
        Line(page, "Waived by", finding.WaivedBy);
        Line(page, "Where", finding.Location is { } place ? Place(place) : null);
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
