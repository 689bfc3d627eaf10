namespace MigrationOps.Model;

/// <summary>A member of a role.</summary>
public sealed record RoleMembership : Element
{
    /// <summary>The role, one part; fixed roles included.</summary>
    public required SqlName Role { get; init; }

    /// <summary>The member, one part.</summary>
    public required SqlName Member { get; init; }

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.RoleMembership, Role.Child(Member.Last));

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References => [Role, Member];
}
