namespace MigrationOps.Model;

/// <summary>A UNIQUE constraint.</summary>
public sealed record UniqueConstraint : KeyConstraint
{
    /// <inheritdoc/>
    protected override ElementKind Kind => ElementKind.UniqueConstraint;

    /// <inheritdoc/>
    protected override string Qualifier => $"UNIQUE ({string.Join(", ", OwnColumns)})";
}
