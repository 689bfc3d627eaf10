using System.Xml;

namespace MigrationOps.Dacpac.Xml;

/// <summary>Knows the attributes of a model by reference: a reader keeps one copy of each name, so no text is compared.</summary>
/// <param name="table">The names of the reader.</param>
internal sealed class AttributeNames(XmlNameTable table)
{
    // The names of properties, numbers and flags; names of objects and texts are longer.
    private const int LongestShared = 24;

    private readonly string _type = table.Add("Type");
    private readonly string _name = table.Add("Name");
    private readonly string _disambiguator = table.Add("Disambiguator");
    private readonly string _externalSource = table.Add("ExternalSource");
    private readonly string _value = table.Add("Value");

    /// <summary>Takes the attribute that a reader stands on. Types and the values of properties come again and again; the table keeps one copy of each.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="attributes">Receives it, if it is one of them.</param>
    public void Read(XmlReader reader, ref ModelAttributes attributes)
    {
        var name = reader.LocalName;
        if (ReferenceEquals(name, _name))
        {
            attributes.Name = Shared(reader.Value);
        }
        else if (ReferenceEquals(name, _type))
        {
            attributes.Type = table.Add(reader.Value);
        }
        else if (ReferenceEquals(name, _value))
        {
            attributes.Value = Shared(reader.Value);
        }
        else if (ReferenceEquals(name, _externalSource))
        {
            attributes.ExternalSource = Shared(reader.Value);
        }
        else if (ReferenceEquals(name, _disambiguator))
        {
            attributes.Disambiguator = reader.Value;
        }
    }

    private string Shared(string value) => value.Length <= LongestShared ? table.Add(value) : value;
}
