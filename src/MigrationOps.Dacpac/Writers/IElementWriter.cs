using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes one kind of object as elements of the format.</summary>
internal interface IElementWriter
{
    /// <summary>Writes an object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="context">What is written.</param>
    /// <returns>Its element and those that stand beside it, such as the constraints of a table.</returns>
    IEnumerable<ModelElement> Write(Element element, WritingContext context);
}
