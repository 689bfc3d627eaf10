using System.Xml;
using System.Xml.Linq;
using MigrationOps.Dacpac.Xml;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Reads what <see cref="CanonicalXml"/> wrote.</summary>
internal static class CanonicalXmlReader
{
    /// <summary>Reads an element.</summary>
    /// <param name="text">The canonical text.</param>
    /// <returns>The element.</returns>
    public static ModelElement Read(string text) => Element(Parse(text).Elements().Single());

    /// <summary>Reads what a relationship holds.</summary>
    /// <param name="text">The canonical text: elements and references.</param>
    /// <returns>The entries.</returns>
    public static IEnumerable<ModelEntry> ReadEntries(string text) => Parse(text).Elements().Select(Entry);

    // A reader of XML takes a carriage return away unless it is written as a character reference.
    private static XElement Parse(string text) =>
        XElement.Parse($"<x>{text.Replace("\r", "&#xD;", StringComparison.Ordinal)}</x>", LoadOptions.PreserveWhitespace);

    private static ModelElement Element(XElement xml)
    {
        var element = new ModelElement(Attribute(xml, "Type")) { Name = (string?)xml.Attribute("Name") };
        element.Properties.AddRange(xml.Elements("Property").Select(property => new ModelProperty(Attribute(property, "Name"), property.Value)));
        foreach (var relationship in xml.Elements("Relationship"))
        {
            var made = new ModelRelationship(Attribute(relationship, "Name"));
            made.Entries.AddRange(relationship.Elements().Select(Entry));
            element.Relationships.Add(made);
        }

        element.Annotations.AddRange(ModuleText(xml));
        return element;
    }

    private static IEnumerable<ModelAnnotation> ModuleText(XElement xml)
    {
        var texts = xml.Elements().Where(child => child.Name.LocalName is "HeaderContents" or "FooterContents").Select(child => new ModelProperty(child.Name.LocalName, child.Value)).ToList();
        return texts.Count == 0 ? [] : [new ModelAnnotation(ModelAnnotation.ModuleText, texts)];
    }

    private static ModelEntry Entry(XElement xml) => xml.Name.LocalName switch
    {
        "Element" => new ModelEntry(Element(xml), null, []),
        "References" => new ModelEntry(null, Reference(xml), []),
        _ => new ModelEntry(null, null, Attribute(xml, "Name").Replace("] [", "]\n[", StringComparison.Ordinal).Split('\n')),
    };

    // A name without brackets is that of an element which was referred to by number.
    private static ModelReference Reference(XElement xml)
    {
        var name = Attribute(xml, "Name");
        return name.StartsWith('[') || name.Length == 0
            ? new ModelReference(name, (string?)xml.Attribute("ExternalSource"), null)
            : new ModelReference(null, (string?)xml.Attribute("ExternalSource"), name);
    }

    private static string Attribute(XElement xml, string name) => (string?)xml.Attribute(name) ?? throw new XmlException($"The attribute {name} is missing.");
}
