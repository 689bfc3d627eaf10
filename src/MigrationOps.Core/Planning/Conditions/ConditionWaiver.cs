namespace MigrationOps.Planning.Conditions;

/// <summary>A decision not to ask for a condition for some time.</summary>
/// <param name="Owner">Who decided.</param>
/// <param name="Reason">Why.</param>
/// <param name="Expires">The last day, in UTC, on which it holds. A script that runs later asks again.</param>
public sealed record ConditionWaiver(string Owner, string Reason, DateOnly Expires);
