namespace MigrationOps.Dacpac.Readers;

/// <summary>Takes the collation out of the options of the database; the rest stays opaque.</summary>
internal sealed class DatabaseOptionsReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, DatabaseDraft draft)
    {
        draft.Collation = content.Text("Collation") is { Length: > 0 } collation ? collation : null;
        draft.DefaultFilegroup = content.FindReference("DefaultFilegroup");
        return content.Element.Relationships.Count == 0 && content.Element.Properties.TrueForAll(property => property.Name == "Collation");
    }
}
