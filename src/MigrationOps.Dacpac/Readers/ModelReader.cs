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
            if (ReadsLast(element))
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

    /// <summary>Whether an element can only be understood once all others have been read.</summary>
    /// <param name="element">The element.</param>
    /// <returns>Whether it has to wait.</returns>
    public static bool ReadsLast(ModelElement element) => ReaderCatalog.Find(element.Type)?.ReadsLast(element) == true;

    /// <summary>Reads one element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="target">Receives what is read.</param>
    /// <returns>Whether the model can hold it; otherwise it is kept as an opaque object.</returns>
    public static bool TryRead(ModelElement element, ReadingTarget target) =>
        ReaderCatalog.Find(element.Type) is { } reader && reader.TryRead(new ElementContent(element, target.Context), target);

    private void Read(ModelElement element)
    {
        if (!TryRead(element, draft))
        {
            draft.Opaque.Add(element);
        }
    }
}
