namespace MigrationOps.Model;

/// <summary>A database role that the source declares.</summary>
public sealed record Role : Element
{
    /// <summary>Its one-part name.</summary>
    public required SqlName Name { get; init; }

    /// <summary>The owner; null for <c>dbo</c>.</summary>
    public Identifier? Owner { get; init; }

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.Role, Name);

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References => Owner is { } owner ? [new SqlName([owner])] : [];
}
