using MigrationOps.Model;

namespace MigrationOps.Configuration.Json;

/// <summary>A JSON object.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Members">The members in order, repetitions included.</param>
internal sealed record LocatedObject(SourceLocation Location, ValueList<LocatedMember> Members) : LocatedValue(Location)
{
    /// <inheritdoc/>
    public override string Kind => "an object";
}
