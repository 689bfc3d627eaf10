namespace MigrationOps.Model;

/// <summary>A permission that is granted or denied. REVOKE leaves nothing behind and so is not kept.</summary>
public sealed record Permission : Element
{
    /// <summary>Whether it is denied rather than granted.</summary>
    public bool IsDenied { get; init; }

    /// <summary>What may be done, in T-SQL's words and upper case: <c>SELECT</c>, <c>VIEW DEFINITION</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What it may be done to; the database itself has the kind <see cref="SecurableClass.Database"/> and no name.</summary>
    public required Securable Securable { get; init; }

    /// <summary>Who may do it, one part.</summary>
    public required SqlName Grantee { get; init; }

    /// <summary>Who granted it; null for <c>dbo</c>.</summary>
    public Identifier? Grantor { get; init; }

    /// <summary>Whether the grantee may pass it on.</summary>
    public bool WithGrantOption { get; init; }

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.Permission, Securable.Name ?? Grantee, $"{Action} ON {Securable} TO {Grantee}");

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References => Securable.Name is { } name ? [name, Grantee] : [Grantee];
}
