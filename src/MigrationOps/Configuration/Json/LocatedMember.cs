using MigrationOps.Model;

namespace MigrationOps.Configuration.Json;

/// <summary>A member of a JSON object.</summary>
/// <param name="Location">Where its name begins.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
internal sealed record LocatedMember(SourceLocation Location, string Name, LocatedValue Value);
