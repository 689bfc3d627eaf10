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
    /// <param name="request">From where paths start, and the place of findings that have none.</param>
    /// <returns>The messages in the order of the findings.</returns>
    public static ValueList<HostMessage> Of(ValueList<Finding> findings, GateMode mode, HostRequest request) =>
        findings.Select(finding => new HostMessage(finding.Id, SeverityOf(finding, mode), TextOf(finding), PlaceOf(finding.Location, request))
        {
            HelpLink = $"docs/rules/{finding.Id}.md",
        }).ToValueList();

    /// <summary>What a host tells of a failure: all that is wrong at once.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="request">From where paths start, and the place of failures that have none.</param>
    /// <returns>The messages.</returns>
    public static ValueList<HostMessage> Of(MigrationOpsException failure, HostRequest request) =>
        new[] { failure }.Concat(failure.Others)
            .Select(one => new HostMessage(one.Id, Severity.Error, one.Message, PlaceOf(one.Location, request)))
            .ToValueList();

    /// <summary>What a host tells of notes: a warning for each.</summary>
    /// <param name="notes">The notes of a reader or writer.</param>
    /// <param name="request">From where paths start.</param>
    /// <returns>The messages.</returns>
    public static ValueList<HostMessage> Of(ValueList<ReadingNote> notes, HostRequest request) =>
        notes.Select(note => new HostMessage(note.Id, Severity.Warning, note.Message, PlaceOf(note.Location, request)) { HelpLink = $"docs/rules/{note.Id}.md" }).ToValueList();

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

    private static SourceLocation? PlaceOf(SourceLocation? place, HostRequest request) =>
        place is null ? request.Fallback : place with { File = Path.GetFullPath(place.File, request.BaseFolder) };
}
