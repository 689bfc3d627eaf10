using MigrationOps.Model;

namespace MigrationOps.Configuration.Json;

/// <summary>A JSON truth value.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Value">The value.</param>
internal sealed record LocatedTruth(SourceLocation Location, bool Value) : LocatedValue(Location)
{
    /// <inheritdoc/>
    public override string Kind => "a truth value";
}
