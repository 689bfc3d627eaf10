using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates;

/// <summary>A place where a rule found its danger.</summary>
/// <param name="Subject">The object.</param>
/// <param name="Values">What the message of the rule says beside the object: the values for <c>{1}</c>, <c>{2}</c> ... of its text; <c>{0}</c> is the object.</param>
public sealed record RuleHit(ElementId Subject, ValueList<string> Values)
{
    /// <summary>The place in the user's files, where it is not that of the subject.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The severity of this hit, where it is not that of the rule.</summary>
    public Severity? Severity { get; init; }
}
