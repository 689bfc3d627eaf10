using System.Diagnostics;
using MigrationOps.Model;

namespace MigrationOps.Gates;

/// <summary>The families of rules, by the first digit of the id; the ids of security are part of the third.</summary>
public static class RuleFamily
{
    /// <summary>The family of a rule.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <returns>Its name.</returns>
    public static string Of(MessageId rule) => rule.Value["MOP".Length..] switch
    {
        ['1', ..] => "data loss",
        ['2', ..] => "locking and cost",
        ['3', '2', ..] => "security",
        ['3', ..] => "ordering and compatibility",
        ['5', ..] => "hygiene",
        ['6', ..] => "rehearsal",
        ['7', ..] => "configuration and waivers",
        _ => throw new UnreachableException(),
    };
}
