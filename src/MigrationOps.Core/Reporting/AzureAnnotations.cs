using System.Globalization;
using System.Text;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Reporting;

/// <summary>Writes <c>gate.azure.txt</c>: findings as commands that Azure Pipelines turns into issues when a step prints them. Source: Microsoft Learn, "Logging commands", task.logissue.</summary>
public static class AzureAnnotations
{
    /// <summary>Writes the commands; what is only told, or waived, is a plain line of the log.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>One line for each finding.</returns>
    public static string Write(ValueList<Finding> findings)
    {
        var lines = new StringBuilder();
        foreach (var finding in findings)
        {
            lines.Append(Command(finding)).Append(Data(AnnotationText.Of(finding))).Append('\n');
        }

        return lines.ToString();
    }

    private static string Command(Finding finding)
    {
        if (finding.WaivedBy is not null || finding.Severity is Severity.Information)
        {
            return $"{finding.Id}: ";
        }

        var type = finding.Severity is Severity.Error ? "error" : "warning";
        return $"##vso[task.logissue type={type};{Place(finding.Location)}code={finding.Id};]";
    }

    private static string Place(SourceLocation? place)
    {
        if (place is null)
        {
            return string.Empty;
        }

        var line = place.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"linenumber={place.Line};") : string.Empty;
        var column = place is { Line: > 0, Column: > 0 } ? string.Create(CultureInfo.InvariantCulture, $"columnnumber={place.Column};") : string.Empty;
        return $"sourcepath={Property(place.File)};{line}{column}";
    }

    private static string Data(string text) => text
        .Replace("%", "%AZP25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(";", "%3B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
