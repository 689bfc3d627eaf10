namespace MigrationOps.Dacpac.Readers;

/// <summary>Takes the collation out of the options of the database; the rest stays opaque.</summary>
internal sealed class DatabaseOptionsReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        target.SetOptions(content.Text("Collation") is { Length: > 0 } collation ? collation : null, content.FindReference("DefaultFilegroup"));
        return content.Element.Relationships.Count == 0 && content.Element.Properties.TrueForAll(property => property.Name == "Collation");
    }
}
