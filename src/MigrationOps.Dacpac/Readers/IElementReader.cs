using MigrationOps.Dacpac.Xml;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Turns one kind of element into objects of the database.</summary>
internal interface IElementReader
{
    /// <summary>Whether an element can only be understood once all others have been read.</summary>
    /// <param name="element">The element.</param>
    /// <returns>Whether it has to wait.</returns>
    bool ReadsLast(ModelElement element) => false;

    /// <summary>Reads an element.</summary>
    /// <param name="content">The element.</param>
    /// <param name="target">Receives what is read.</param>
    /// <returns>Whether the model can hold it; otherwise it is kept as an opaque object.</returns>
    bool TryRead(ElementContent content, ReadingTarget target);
}
