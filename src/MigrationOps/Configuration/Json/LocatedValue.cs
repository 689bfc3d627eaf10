using MigrationOps.Model;

namespace MigrationOps.Configuration.Json;

/// <summary>A JSON value that knows where it stands in its file.</summary>
/// <param name="Location">Where it begins.</param>
internal abstract record LocatedValue(SourceLocation Location)
{
    /// <summary>The JSON type in words, as messages say it.</summary>
    public abstract string Kind { get; }
}
