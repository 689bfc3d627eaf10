namespace MigrationOps.Model;

/// <summary>An extended property.</summary>
public sealed record ExtendedProperty : Element
{
    /// <summary>Its name.</summary>
    public required Identifier Name { get; init; }

    /// <summary>What it is said of.</summary>
    public required PropertyHost Host { get; init; }

    /// <summary>The value as a T-SQL literal, such as <c>N'it''s'</c>; null for NULL.</summary>
    public SqlExpression? Value { get; init; }

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.ExtendedProperty, Host.Name?.Child(Name) ?? new SqlName([Name]), $"property of {Host}");

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References => Host.Name is { } name ? [name] : [];
}
