using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Hosting;

/// <summary>Something that a host tells its user.</summary>
/// <param name="Id">The id: MSBuild's code, PowerShell's error id.</param>
/// <param name="Severity">How the host tells it.</param>
/// <param name="Text">The text, without the id.</param>
/// <param name="Location">The place, with an absolute path; null where there is none.</param>
public sealed record HostMessage(MessageId Id, Severity Severity, string Text, SourceLocation? Location)
{
    /// <summary>The page of the documentation that explains the message; null where it says all itself.</summary>
    public string? HelpLink { get; init; }

    /// <summary>The message on one line, as compilers write it.</summary>
    /// <returns><c>file(line,column): MOP1001: text</c>, with as much of the place as is known.</returns>
    public override string ToString() => Location switch
    {
        null => $"{Id}: {Text}",
        { Line: 0 } => $"{Location.File}: {Id}: {Text}",
        { Column: 0 } => $"{Location.File}({Location.Line}): {Id}: {Text}",
        _ => $"{Location.File}({Location.Line},{Location.Column}): {Id}: {Text}",
    };
}
