using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Hosting;

/// <summary>Something that a host tells its user.</summary>
/// <param name="Id">The id: MSBuild's code, PowerShell's error id.</param>
/// <param name="Severity">How the host tells it.</param>
/// <param name="Text">The text, without the id.</param>
/// <param name="Location">The place, with an absolute path; null where there is none.</param>
public sealed record HostMessage(MessageId Id, Severity Severity, string Text, SourceLocation? Location);
