namespace MigrationOps.Model;

/// <summary>A database user. Passwords are never kept.</summary>
public sealed record User : Element
{
    /// <summary>Its one-part name.</summary>
    public required SqlName Name { get; init; }

    /// <summary>The login, certificate or key behind the user, as <c>LOGIN [x]</c>, <c>CERTIFICATE [x]</c>, <c>ASYMMETRIC KEY [x]</c>, <c>EXTERNAL PROVIDER</c>, <c>WITHOUT LOGIN</c> or <c>PASSWORD</c>.</summary>
    public required string Authentication { get; init; }

    /// <summary>The default schema; null where the source states none.</summary>
    public Identifier? DefaultSchema { get; init; }

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.User, Name);
}
