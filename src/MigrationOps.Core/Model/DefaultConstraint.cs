namespace MigrationOps.Model;

/// <summary>A DEFAULT constraint of one column.</summary>
public sealed record DefaultConstraint : Constraint
{
    /// <summary>The column.</summary>
    public required Identifier Column { get; init; }

    /// <summary>The value, as written.</summary>
    public required SqlExpression Expression { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Identifier> OwnColumns => [Column];

    /// <inheritdoc/>
    protected override ElementKind Kind => ElementKind.DefaultConstraint;

    /// <inheritdoc/>
    protected override string Qualifier => $"DEFAULT FOR {Column}";
}
