using MigrationOps.Model;

namespace MigrationOps.Configuration.Json;

/// <summary>A JSON string.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Text">The string.</param>
internal sealed record LocatedText(SourceLocation Location, string Text) : LocatedValue(Location)
{
    /// <inheritdoc/>
    public override string Kind => "text";
}
