using MigrationOps.Findings;

namespace MigrationOps.Reporting;

/// <summary>A finding as one text.</summary>
internal static class AnnotationText
{
    /// <summary>The text of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>Its message and its recipe, and who waived it.</returns>
    public static string Of(Finding finding)
    {
        var text = finding.Recipe.Length == 0 ? finding.Message : $"{finding.Message} {finding.Recipe}";
        return finding.WaivedBy is { } waiver ? $"{text} (Waived: {waiver})" : text;
    }
}
