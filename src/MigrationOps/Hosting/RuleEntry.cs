using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Hosting;

/// <summary>A rule of the gate, as a host shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The danger in a few words.</param>
/// <param name="DefaultSeverity">What it weighs in the rule book.</param>
/// <param name="Severity">What it weighs for this project and environment; null where it is switched off.</param>
public sealed record RuleEntry(MessageId Id, string Title, Severity DefaultSeverity, Severity? Severity)
{
    /// <summary>The family of the rule.</summary>
    public required string Family { get; init; }

    /// <summary>The page that explains it, relative to the documentation of the product.</summary>
    public string Page => $"docs/rules/{Id}.md";
}
