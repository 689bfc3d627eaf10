namespace MigrationOps.Model;

/// <summary>The id of a rule or an error: <c>MOP</c> and four digits. Never reused.</summary>
/// <param name="Value">The text, such as <c>MOP1001</c>.</param>
public readonly record struct MessageId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
