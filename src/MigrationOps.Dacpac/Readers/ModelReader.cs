using MigrationOps.Dacpac.Xml;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Hands each element of a model to its reader.</summary>
/// <param name="draft">Receives what is read.</param>
internal sealed class ModelReader(DatabaseDraft draft)
{
    /// <summary>Reads all elements: most as they come, some when all others are known.</summary>
    /// <param name="elements">The elements, in any order.</param>
    public void ReadAll(IEnumerable<ModelElement> elements)
    {
        var waiting = new List<ModelElement>();
        foreach (var element in elements)
        {
            draft.Context.Remember(element);
            if (ReaderCatalog.Find(element.Type)?.ReadsLast(element) == true)
            {
                waiting.Add(element);
            }
            else
            {
                Read(element);
            }
        }

        // Functions before the extended properties that name them; else by name, so that the order of the file means nothing.
        foreach (var element in waiting.OrderBy(element => element.Type == "SqlExtendedProperty").ThenBy(element => element.Name, StringComparer.Ordinal))
        {
            Read(element);
        }
    }

    private void Read(ModelElement element)
    {
        if (ReaderCatalog.Find(element.Type) is not { } reader || !reader.TryRead(new ElementContent(element, draft.Context), draft))
        {
            draft.Opaque.Add(element);
        }
    }
}
