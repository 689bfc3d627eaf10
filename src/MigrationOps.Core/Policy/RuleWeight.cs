using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Policy;

/// <summary>What a rule weighs for a team, in place of what the rule book says.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">Its severity; null where its findings are not told at all.</param>
/// <param name="Location">Where it is written.</param>
public sealed record RuleWeight(MessageId Rule, Severity? Severity, SourceLocation? Location = null);
