using System.Xml;

namespace MigrationOps.Dacpac.Xml;

/// <summary>Reads one element of a model with all that it holds.</summary>
/// <param name="reader">The XML.</param>
/// <param name="part">What the XML belongs to.</param>
internal sealed class ElementXmlReader(XmlReader reader, XmlPart part)
{
    // An element in a relationship stands three levels under its owner; the deepest seen is four elements deep.
    private const int DeepestNode = 128;

    /// <summary>Reads the element that the XML stands on, up to its end.</summary>
    /// <returns>The element.</returns>
    public ModelElement Read()
    {
        var element = new ModelElement(Pooled("Type") ?? throw Incomplete("<Element>", "Type"))
        {
            Name = reader.GetAttribute("Name"),
            Disambiguator = reader.GetAttribute("Disambiguator"),
        };
        ForEachChild(() => ReadChild(element));
        return element;
    }

    private void ReadChild(ModelElement element)
    {
        switch (reader.LocalName)
        {
            case "Property":
                element.Properties.Add(ReadProperty());
                break;
            case "Relationship":
                element.Relationships.Add(ReadRelationship());
                break;
            case "Annotation":
                element.Annotations.Add(ReadAnnotation());
                break;
            case "AttachedAnnotation":
                reader.Skip();
                break;
            default:
                element.Properties.Add(new ModelProperty(reader.LocalName, reader.ReadOuterXml()));
                break;
        }
    }

    private ModelProperty ReadProperty()
    {
        var name = Pooled("Name") ?? throw Incomplete("<Property>", "Name");
        if (reader.GetAttribute("Value") is { } value)
        {
            reader.Skip();
            return new ModelProperty(name, reader.NameTable.Add(value));
        }

        ModelProperty? script = null;
        ForEachChild(() => script = ReadScript(name));
        return script ?? new ModelProperty(name, string.Empty);
    }

    private ModelProperty ReadScript(string name)
    {
        var ansiNulls = Flag("AnsiNulls");
        var quotedIdentifiers = Flag("QuotedIdentifiers");
        return new ModelProperty(name, reader.ReadElementContentAsString()) { AnsiNulls = ansiNulls, QuotedIdentifiers = quotedIdentifiers };
    }

    private ModelRelationship ReadRelationship()
    {
        var relationship = new ModelRelationship(Pooled("Name") ?? throw Incomplete("<Relationship>", "Name"));
        ForEachChild(() => relationship.Entries.Add(ReadEntry()));
        return relationship;
    }

    private ModelEntry ReadEntry()
    {
        ModelElement? element = null;
        ModelReference? reference = null;
        List<string>? unresolved = null;
        ForEachChild(() =>
        {
            switch (reader.LocalName)
            {
                case "Element":
                    element = Read();
                    break;
                case "References":
                    reference = ReadReference();
                    break;
                default:
                    (unresolved ??= []).Add(reader.GetAttribute("Name") ?? string.Empty);
                    reader.Skip();
                    break;
            }
        });
        return new ModelEntry(element, reference, unresolved ?? (IReadOnlyList<string>)[]);
    }

    private ModelReference ReadReference()
    {
        var reference = new ModelReference(Pooled("Name"), Pooled("ExternalSource"), Pooled("Disambiguator"));
        reader.Skip();
        return reference;
    }

    private ModelAnnotation ReadAnnotation()
    {
        var type = Pooled("Type") ?? throw Incomplete("<Annotation>", "Type");
        var properties = new List<ModelProperty>();
        ForEachChild(() => properties.Add(ReadProperty()));
        return new ModelAnnotation(type, properties);
    }

    /// <summary>Calls an action on each child element; the action moves the XML behind that child.</summary>
    private void ForEachChild(Action readChild)
    {
        if (reader.Depth > DeepestNode)
        {
            throw DacpacFaults.Of(DacpacErrors.UnexpectedXml, part.File, part.Name, $"elements nested deeper than {DeepestNode} levels", "what the format nests");
        }

        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        if (isEmpty)
        {
            return;
        }

        while (reader.MoveToContent() != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                readChild();
            }
            else if (!reader.Read())
            {
                return;
            }
        }

        reader.Read();
    }

    // Types, property names and the names of columns come again and again; the name table keeps one copy of each.
    private string? Pooled(string attribute) => reader.GetAttribute(attribute) is { } value ? reader.NameTable.Add(value) : null;

    private bool? Flag(string attribute) => bool.TryParse(reader.GetAttribute(attribute), out var flag) ? flag : null;

    private Exception Incomplete(string element, string attribute)
    {
        var line = (reader as IXmlLineInfo)?.LineNumber ?? 0;
        return DacpacFaults.Of(DacpacErrors.IncompleteElement, part.File, $"{element} at line {line} of {part.Name}", $"the attribute {attribute}");
    }
}
