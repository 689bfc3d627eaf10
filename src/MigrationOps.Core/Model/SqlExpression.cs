namespace MigrationOps.Model;

/// <summary>A T-SQL expression as its author wrote it. Two texts can be equivalent without being identical.</summary>
/// <param name="Text">The raw text.</param>
public readonly record struct SqlExpression(string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
