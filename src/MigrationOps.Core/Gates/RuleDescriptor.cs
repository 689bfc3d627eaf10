using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates;

/// <summary>What a rule is called and how much it weighs.</summary>
/// <param name="Id">Its id, for ever.</param>
/// <param name="DefaultSeverity">How much a finding weighs unless the policy says otherwise.</param>
/// <param name="Title">The danger in a few words.</param>
public sealed record RuleDescriptor(MessageId Id, Severity DefaultSeverity, string Title);
