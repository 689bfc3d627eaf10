using MigrationOps.Model;

namespace MigrationOps.Changes;

/// <summary>Something has a new name, as the refactor log declares. What else differs are changes of their own, under the new name.</summary>
/// <param name="From">The old id.</param>
/// <param name="To">The new id.</param>
/// <param name="Key">The key of the refactor log entry.</param>
public sealed record Renamed(ElementId From, ElementId To, string Key) : Change
{
    /// <inheritdoc/>
    public override ElementId Subject => To;

    /// <summary>Why the old and the new name cannot both stand for a while, in one sentence; null where that was not asked.</summary>
    public string? NotBeside { get; init; }

    /// <summary>Whether it moves to another schema, rather than bearing another name in the same one.</summary>
    public bool IsMove => From.Kind is not (ElementKind.Role or ElementKind.User or ElementKind.Schema) && From.Name.First != To.Name.First;
}
