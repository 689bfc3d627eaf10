using MigrationOps.Model;

namespace MigrationOps.Configuration.Json;

/// <summary>A JSON number or null: nothing in the file is one of these, so only its name matters.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Name">What it is, as messages say it.</param>
internal sealed record LocatedScalar(SourceLocation Location, string Name) : LocatedValue(Location)
{
    /// <inheritdoc/>
    public override string Kind => Name;
}
