namespace MigrationOps.Model;

/// <summary>A PRIMARY KEY constraint.</summary>
public sealed record PrimaryKey : KeyConstraint
{
    /// <inheritdoc/>
    protected override ElementKind Kind => ElementKind.PrimaryKey;

    /// <inheritdoc/>
    protected override string Qualifier => "PRIMARY KEY";
}
