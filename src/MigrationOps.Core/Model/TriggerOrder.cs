namespace MigrationOps.Model;

/// <summary>The place of a trigger among the triggers of one event.</summary>
/// <param name="Event"><c>INSERT</c>, <c>UPDATE</c> or <c>DELETE</c>.</param>
/// <param name="IsFirst">Whether it fires first; otherwise it fires last.</param>
public sealed record TriggerOrder(string Event, bool IsFirst);
