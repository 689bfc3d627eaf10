using System.Xml;

namespace MigrationOps.Dacpac.Xml;

/// <summary>Streams model.xml: its header, then one element after the other.</summary>
/// <param name="reader">The XML.</param>
/// <param name="part">What the XML belongs to.</param>
internal sealed class ModelXmlReader(XmlReader reader, XmlPart part)
{
    private const string Root = "DataSchemaModel";

    private readonly ElementXmlReader _elements = new(reader, part);

    /// <summary>Reads up to the first element. To be called once, before <see cref="Elements"/>.</summary>
    /// <returns>The header.</returns>
    /// <exception cref="Findings.MigrationOpsException">The XML is not a model.</exception>
    public ModelHeader ReadHeader()
    {
        reader.MoveToContent();
        if (reader.LocalName != Root)
        {
            throw Unexpected($"<{reader.LocalName}>", $"<{Root}>");
        }

        var header = HeaderXmlReader.FromRoot(reader);
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "Header"):
                    header = HeaderXmlReader.Read(reader, header);
                    break;
                case (XmlNodeType.Element, "Model"):
                    return header;
                case (XmlNodeType.Element, _):
                    throw Unexpected($"<{reader.LocalName}>", "<Header> or <Model>");
            }
        }

        throw Unexpected("a root without <Model>", "<Model>");
    }

    /// <summary>Reads the elements that follow the header, each when it is asked for.</summary>
    /// <returns>The elements.</returns>
    public IEnumerable<ModelElement> Elements()
    {
        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        while (!isEmpty && reader.MoveToContent() != XmlNodeType.EndElement && reader.NodeType != XmlNodeType.None)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Element")
            {
                throw Unexpected(reader.NodeType == XmlNodeType.Element ? $"<{reader.LocalName}> in <Model>" : "text in <Model>", "<Element>");
            }

            yield return _elements.Read();
        }
    }

    /// <summary>Reads to the end of the text, so that what is broken behind the model is noticed too.</summary>
    public void Finish()
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                throw Unexpected($"<{reader.LocalName}> behind <Model>", "the end of the text");
            }
        }
    }

    private Exception Unexpected(string found, string valid) => DacpacFaults.Of(DacpacErrors.UnexpectedXml, part.File, part.Name, found, valid);
}
