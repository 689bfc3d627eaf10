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

    /// <summary>The severity of this hit, where it is lighter than that of the rule.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Which of the texts of the rule holds, where it has several: <c>Due</c> for the key <c>MOP1001.Due.Message</c>.</summary>
    public string? Variant { get; init; }

    /// <summary>What the finding is about as messages show it, where that is no element of a database, such as an entry of the configuration.</summary>
    public string? Object { get; init; }
}
