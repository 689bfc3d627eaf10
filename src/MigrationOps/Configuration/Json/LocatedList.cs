using MigrationOps.Model;

namespace MigrationOps.Configuration.Json;

/// <summary>A JSON array.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Items">The items in order.</param>
internal sealed record LocatedList(SourceLocation Location, ValueList<LocatedValue> Items) : LocatedValue(Location)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}
