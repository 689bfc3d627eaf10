using MigrationOps.Model;

namespace MigrationOps.Workflows;

/// <summary>The two sides of a plan.</summary>
/// <param name="Current">The database as it stands.</param>
/// <param name="Desired">The database as it is to be.</param>
internal sealed record DatabasePair(LoadedDatabase Current, LoadedDatabase Desired);
