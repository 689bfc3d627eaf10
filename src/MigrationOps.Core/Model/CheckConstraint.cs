namespace MigrationOps.Model;

/// <summary>A CHECK constraint.</summary>
public sealed record CheckConstraint : Constraint
{
    /// <summary>The condition, without the parentheses of <c>CHECK ( )</c>.</summary>
    public required SqlExpression Expression { get; init; }

    /// <summary>Whether replication agents are exempt.</summary>
    public bool IsNotForReplication { get; init; }

    /// <summary>Whether the constraint is switched off.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>Whether it was enabled or added without a look at the rows. Known of what a script did only, so it is never compared.</summary>
    public bool IsNotTrusted { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Identifier> OwnColumns => [];

    /// <inheritdoc/>
    protected override ElementKind Kind => ElementKind.CheckConstraint;

    /// <inheritdoc/>
    protected override string Qualifier => $"CHECK {Expression.Text.Trim()}";
}
