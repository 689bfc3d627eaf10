namespace MigrationOps.Model;

/// <summary>A view.</summary>
public sealed record View : Module
{
    /// <summary>The indexes of an indexed view, ordered by name.</summary>
    public ValueList<TableIndex> Indexes { get; init; } = [];

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.View, Name);

    /// <inheritdoc/>
    public override IEnumerable<Element> Parts => Indexes;
}
