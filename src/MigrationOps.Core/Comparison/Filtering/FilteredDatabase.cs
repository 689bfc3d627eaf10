using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Comparison.Filtering;

/// <summary>The desired database of which some objects are left as they stand.</summary>
/// <param name="Desired">The desired database, with the filtered objects as the current one has them.</param>
/// <param name="Splits">The dependencies that the filters split.</param>
/// <param name="Idle">The filters that hold nothing.</param>
public sealed record FilteredDatabase(LoadedDatabase Desired, ValueList<FilterSplit> Splits, ValueList<ObjectFilter> Idle);
