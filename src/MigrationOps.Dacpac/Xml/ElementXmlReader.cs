using System.Xml;

namespace MigrationOps.Dacpac.Xml;

/// <summary>Reads one element of a model with all that it holds.</summary>
internal sealed class ElementXmlReader
{
    // An element in a relationship stands three levels under its owner; the deepest seen is four elements deep.
    private const int DeepestNode = 128;

    private readonly XmlReader _reader;
    private readonly XmlPart _part;
    private readonly AttributeNames _names;

    /// <summary>Makes a reader.</summary>
    /// <param name="reader">The XML.</param>
    /// <param name="part">What the XML belongs to.</param>
    public ElementXmlReader(XmlReader reader, XmlPart part)
    {
        (_reader, _part, _names) = (reader, part, new AttributeNames(reader.NameTable));
    }

    /// <summary>Reads the element that the XML stands on, up to its end.</summary>
    /// <returns>The element.</returns>
    public ModelElement Read()
    {
        var attributes = Attributes();
        var element = new ModelElement(attributes.Type ?? throw Incomplete("<Element>", "Type")) { Name = attributes.Name, Disambiguator = attributes.Disambiguator, HasNumbers = attributes.Disambiguator is not null };
        var isInside = Enter();
        while (isInside && IsAtChild())
        {
            ReadChild(element);
        }

        return element;
    }

    private void ReadChild(ModelElement element)
    {
        switch (_reader.LocalName)
        {
            case "Property":
                element.Properties.Add(ReadProperty());
                break;
            case "Relationship":
                var relationship = ReadRelationship();
                element.Relationships.Add(relationship);
                element.HasNumbers |= relationship.Entries.Exists(entry => entry.Element?.HasNumbers ?? entry.Reference?.Disambiguator is not null);
                break;
            case "Annotation":
                element.Annotations.Add(ReadAnnotation());
                break;
            case "AttachedAnnotation":
                _reader.Skip();
                break;
            default:
                element.Properties.Add(new ModelProperty(_reader.LocalName, _reader.ReadOuterXml()));
                break;
        }
    }

    private ModelProperty ReadProperty()
    {
        var attributes = Attributes();
        var name = attributes.Name ?? throw Incomplete("<Property>", "Name");
        if (attributes.Value is { } value)
        {
            _reader.Skip();
            return new ModelProperty(name, value);
        }

        ModelProperty? script = null;
        var isInside = Enter();
        while (isInside && IsAtChild())
        {
            script = ReadScript(name);
        }

        return script ?? new ModelProperty(name, string.Empty);
    }

    private ModelProperty ReadScript(string name)
    {
        var ansiNulls = Flag("AnsiNulls");
        var quotedIdentifiers = Flag("QuotedIdentifiers");
        return new ModelProperty(name, _reader.ReadElementContentAsString()) { AnsiNulls = ansiNulls, QuotedIdentifiers = quotedIdentifiers };
    }

    private ModelRelationship ReadRelationship()
    {
        var relationship = new ModelRelationship(Attributes().Name ?? throw Incomplete("<Relationship>", "Name"));
        var isInside = Enter();
        while (isInside && IsAtChild())
        {
            relationship.Entries.Add(ReadEntry());
        }

        return relationship;
    }

    private ModelEntry ReadEntry()
    {
        ModelElement? element = null;
        ModelReference? reference = null;
        List<string>? unresolved = null;
        var isInside = Enter();
        while (isInside && IsAtChild())
        {
            switch (_reader.LocalName)
            {
                case "Element":
                    element = Read();
                    break;
                case "References":
                    reference = ReadReference();
                    break;
                default:
                    (unresolved ??= []).Add(_reader.GetAttribute("Name") ?? string.Empty);
                    _reader.Skip();
                    break;
            }
        }

        return new ModelEntry(element, reference, unresolved ?? (IReadOnlyList<string>)[]);
    }

    private ModelReference ReadReference()
    {
        var attributes = Attributes();
        _reader.Skip();
        return new ModelReference(attributes.Name, attributes.ExternalSource, attributes.Disambiguator);
    }

    private ModelAnnotation ReadAnnotation()
    {
        var type = Attributes().Type ?? throw Incomplete("<Annotation>", "Type");
        var properties = new List<ModelProperty>();
        var isInside = Enter();
        while (isInside && IsAtChild())
        {
            properties.Add(ReadProperty());
        }

        return new ModelAnnotation(type, properties);
    }

    /// <summary>Moves into the element that the XML stands on.</summary>
    /// <returns>Whether it can hold anything; where not, the XML stands behind it.</returns>
    private bool Enter()
    {
        if (_reader.Depth > DeepestNode)
        {
            throw DacpacFaults.Of(DacpacErrors.UnexpectedXml, _part.File, _part.Name, $"elements nested deeper than {DeepestNode} levels", "what the format nests");
        }

        var isEmpty = _reader.IsEmptyElement;
        _reader.Read();
        return !isEmpty;
    }

    /// <summary>Moves to the next child; whoever reads it moves the XML behind it.</summary>
    /// <returns>Whether there is one; where not, the XML stands behind the parent.</returns>
    private bool IsAtChild()
    {
        while (_reader.NodeType != XmlNodeType.Element)
        {
            var isEnd = _reader.NodeType == XmlNodeType.EndElement;
            if (!_reader.Read() || isEnd)
            {
                return false;
            }
        }

        return true;
    }

    private ModelAttributes Attributes()
    {
        var attributes = default(ModelAttributes);
        while (_reader.MoveToNextAttribute())
        {
            _names.Read(_reader, ref attributes);
        }

        _reader.MoveToElement();
        return attributes;
    }

    private bool? Flag(string attribute) => bool.TryParse(_reader.GetAttribute(attribute), out var flag) ? flag : null;

    private Exception Incomplete(string element, string attribute)
    {
        var line = (_reader as IXmlLineInfo)?.LineNumber ?? 0;
        return DacpacFaults.Of(DacpacErrors.IncompleteElement, _part.File, $"{element} at line {line} of {_part.Name}", $"the attribute {attribute}");
    }
}
