using MigrationOps.Model;

namespace MigrationOps.Configuration.Json;

/// <summary>A JSON number or null.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Name">What it is, as messages say it.</param>
internal sealed record LocatedScalar(SourceLocation Location, string Name) : LocatedValue(Location)
{
    /// <summary>The number; null where it is none, or no whole one.</summary>
    public long? Number { get; init; }

    /// <inheritdoc/>
    public override string Kind => Name;
}
