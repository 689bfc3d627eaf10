using System.Globalization;
using System.Text;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Reporting;

/// <summary>Writes <c>gate.github.txt</c>: findings as commands that GitHub Actions turns into annotations when a step prints them. Source: GitHub Docs, "Workflow commands for GitHub Actions".</summary>
public static class GitHubAnnotations
{
    /// <summary>Writes the commands.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>One line for each finding.</returns>
    public static string Write(ValueList<Finding> findings)
    {
        var lines = new StringBuilder();
        foreach (var finding in findings)
        {
            lines.Append(CultureInfo.InvariantCulture, $"::{Command(finding)} {Place(finding.Location)}title={Property(finding.Id.Value)}::{Data(AnnotationText.Of(finding))}\n");
        }

        return lines.ToString();
    }

    private static string Command(Finding finding) => finding switch
    {
        { WaivedBy: not null } => "notice",
        { Severity: Severity.Error } => "error",
        { Severity: Severity.Warning } => "warning",
        _ => "notice",
    };

    private static string Place(SourceLocation? place)
    {
        if (place is null)
        {
            return string.Empty;
        }

        var line = place.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line={place.Line},") : string.Empty;
        var column = place is { Line: > 0, Column: > 0 } ? string.Create(CultureInfo.InvariantCulture, $"col={place.Column},") : string.Empty;
        return $"file={Property(place.File.Replace('\\', '/'))},{line}{column}";
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
