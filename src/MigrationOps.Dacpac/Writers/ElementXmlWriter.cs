using System.Xml;
using MigrationOps.Dacpac.Xml;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes elements as the format has them: properties, relationships, annotations.</summary>
/// <param name="xml">The XML.</param>
/// <param name="numbers">The numbers by which unnamed elements are referred to.</param>
internal sealed class ElementXmlWriter(XmlWriter xml, ElementNumbers numbers)
{
    /// <summary>Writes an element.</summary>
    /// <param name="element">The element.</param>
    public void Write(ModelElement element)
    {
        xml.WriteStartElement("Element");
        xml.WriteAttributeString("Type", element.Type);
        WriteOptional("Name", element.Name);
        WriteOptional("Disambiguator", numbers.Find(element.ToString()));
        element.Properties.ForEach(property => Write(property, element.Type));
        element.Relationships.ForEach(Write);
        element.Annotations.ForEach(Write);
        xml.WriteEndElement();
    }

    private void Write(ModelProperty property, string elementType)
    {
        xml.WriteStartElement("Property");
        xml.WriteAttributeString("Name", property.Name);
        if (ScriptProperties.Contains(elementType, property.Name))
        {
            WriteScript(property);
        }
        else
        {
            xml.WriteAttributeString("Value", property.Value);
        }

        xml.WriteEndElement();
    }

    // A reader of XML makes one line feed of every line end, but for a carriage return written as a character reference.
    private void WriteScript(ModelProperty property)
    {
        xml.WriteStartElement("Value");
        xml.WriteAttributeString("QuotedIdentifiers", Word(property.QuotedIdentifiers));
        xml.WriteAttributeString("AnsiNulls", Word(property.AnsiNulls));
        if (property.Value.Contains('\r', StringComparison.Ordinal))
        {
            xml.WriteString(property.Value);
        }
        else
        {
            xml.WriteCData(property.Value);
        }

        xml.WriteEndElement();
    }

    private void Write(ModelRelationship relationship)
    {
        xml.WriteStartElement("Relationship");
        xml.WriteAttributeString("Name", relationship.Name);
        relationship.Entries.ForEach(Write);
        xml.WriteEndElement();
    }

    private void Write(ModelEntry entry)
    {
        xml.WriteStartElement("Entry");
        if (entry.Element is { } element)
        {
            Write(element);
        }

        if (entry.Reference is { } reference)
        {
            Write(reference);
        }

        foreach (var name in entry.Unresolved)
        {
            xml.WriteStartElement("Annotation");
            xml.WriteAttributeString("Type", "PersistedResolvableAnnotation");
            xml.WriteAttributeString("Name", name);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Write(ModelReference reference)
    {
        xml.WriteStartElement("References");
        WriteOptional("ExternalSource", reference.ExternalSource);
        WriteOptional("Name", reference.Name);
        WriteOptional("Disambiguator", reference.Disambiguator is { } target ? numbers.Of(target) : null);
        xml.WriteEndElement();
    }

    private void Write(ModelAnnotation annotation)
    {
        xml.WriteStartElement("Annotation");
        xml.WriteAttributeString("Type", annotation.Type);
        foreach (var property in annotation.Properties)
        {
            xml.WriteStartElement("Property");
            xml.WriteAttributeString("Name", property.Name);
            xml.WriteAttributeString("Value", property.Value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteOptional(string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(name, value);
        }
    }

    private static string Word(bool? setting) => setting == false ? "false" : "true";
}
