namespace MigrationOps.Model;

/// <summary>A synonym. Its target is bound when it is used, so the target need not exist.</summary>
public sealed record Synonym : Element
{
    /// <summary>Its two-part name.</summary>
    public required SqlName Name { get; init; }

    /// <summary>The name that it stands for, of one to four parts.</summary>
    public required SqlName Target { get; init; }

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.Synonym, Name);

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References => [new SqlName([Name.First])];
}
