namespace MigrationOps.Changes;

/// <summary>A property that has two values.</summary>
/// <param name="Property">The name of the property of the record, such as <c>IsNullable</c>; an unknown property of the source bears its name there.</param>
/// <param name="Current">The current value as text; null for none.</param>
/// <param name="Desired">The desired value as text; null for none.</param>
public sealed record PropertyDifference(string Property, string? Current, string? Desired);
