using MigrationOps.Model;

namespace MigrationOps.Comparison.Filtering;

/// <summary>A filter leaves one end of a dependency as it stands, so that the other end would miss it.</summary>
/// <param name="User">What names the other.</param>
/// <param name="Missing">What is named and would not be there.</param>
/// <param name="IsUserFiltered">Whether the filter holds what names, and not what is named.</param>
public sealed record FilterSplit(ElementId User, SqlName Missing, bool IsUserFiltered);
