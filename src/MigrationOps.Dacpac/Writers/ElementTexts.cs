using System.Xml;
using MigrationOps.Dacpac.Xml;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Walks the texts of elements.</summary>
internal static class ElementTexts
{
    /// <summary>Whether XML can hold all texts of an element: it has no place for most control characters.</summary>
    /// <param name="element">The element.</param>
    /// <returns>Whether it can.</returns>
    public static bool FitXml(ModelElement element) => Of(element).All(IsXml);

    /// <summary>The properties of an element and of those inside it.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The properties.</returns>
    public static IEnumerable<ModelProperty> Properties(ModelElement element) =>
        element.Properties.Concat(element.Relationships.SelectMany(relationship => relationship.Entries).SelectMany(entry => entry.Element is { } inner ? Properties(inner) : []));

    /// <summary>The references of an element and of those inside it.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The references.</returns>
    public static IEnumerable<ModelReference> References(ModelElement element) => element.Relationships
        .SelectMany(relationship => relationship.Entries)
        .SelectMany(entry => entry.Element is { } inner ? References(inner) : entry.Reference is { } reference ? [reference] : []);

    private static IEnumerable<string> Of(ModelElement element) =>
    [
        element.Name ?? string.Empty,
        .. element.Properties.Select(property => property.Value),
        .. element.Annotations.SelectMany(annotation => annotation.Properties).Select(property => property.Value),
        .. element.Relationships.SelectMany(relationship => relationship.Entries).SelectMany(Of),
    ];

    private static IEnumerable<string> Of(ModelEntry entry) => entry.Element is { } inner ? Of(inner) : [entry.Reference?.Name ?? string.Empty, .. entry.Unresolved];

    private static bool IsXml(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
