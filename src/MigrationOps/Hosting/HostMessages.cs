using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Workflows;

namespace MigrationOps.Hosting;

/// <summary>Turns findings and failures into what hosts tell.</summary>
public static class HostMessages
{
    /// <summary>What a host tells of findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="mode">In <see cref="GateMode.Report"/> an error is told as a warning.</param>
    /// <param name="baseFolder">The folder from which the paths of the findings start.</param>
    /// <returns>The messages in the order of the findings.</returns>
    public static ValueList<HostMessage> Of(ValueList<Finding> findings, GateMode mode, string baseFolder) =>
        findings.Select(finding => new HostMessage(finding.Id, SeverityOf(finding, mode), TextOf(finding), Absolute(finding.Location, baseFolder))).ToValueList();

    /// <summary>What a host tells of a failure.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="baseFolder">The folder from which its path starts, where it is relative.</param>
    /// <returns>The message.</returns>
    public static HostMessage Of(MigrationOpsException failure, string baseFolder) =>
        new(failure.Id, Severity.Error, failure.Message, Absolute(failure.Location, baseFolder));

    private static Severity SeverityOf(Finding finding, GateMode mode) => finding switch
    {
        { WaivedBy: not null } => Severity.Information,
        { Severity: Severity.Error } when mode == GateMode.Report => Severity.Warning,
        _ => finding.Severity,
    };

    private static string TextOf(Finding finding)
    {
        var text = finding.Recipe.Length == 0 ? finding.Message : $"{finding.Message} {finding.Recipe}";
        return finding.WaivedBy is { } waiver ? $"{text} (Waived: {waiver})" : text;
    }

    private static SourceLocation? Absolute(SourceLocation? location, string baseFolder) =>
        location is null ? null : location with { File = Path.GetFullPath(location.File, baseFolder) };
}
