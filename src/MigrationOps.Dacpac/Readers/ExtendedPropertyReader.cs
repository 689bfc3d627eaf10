using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads extended properties. They wait for their hosts.</summary>
internal sealed class ExtendedPropertyReader : IElementReader
{
    /// <inheritdoc/>
    public bool ReadsLast(ModelElement element) => true;

    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        var property = new ExtendedProperty
        {
            Name = content.Name.Last,
            Host = PropertyHostReader.Read(content, target.Whole),
            Value = content.FindExpression("Value"),
            Unknown = content.Unknown(),
        };
        if (target.Whole.Holds(property.Id))
        {
            return false;
        }

        target.Add(property);
        return true;
    }
}
