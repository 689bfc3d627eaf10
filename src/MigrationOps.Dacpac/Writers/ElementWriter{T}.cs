using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>The writer of one type of object.</summary>
/// <typeparam name="T">The type.</typeparam>
internal abstract class ElementWriter<T> : IElementWriter
    where T : Element
{
    /// <inheritdoc/>
    public IEnumerable<ModelElement> Write(Element element, WritingContext context) => Write((T)element, context);

    /// <summary>Writes an object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="context">What is written.</param>
    /// <returns>Its element and those that stand beside it.</returns>
    protected abstract IEnumerable<ModelElement> Write(T element, WritingContext context);
}
