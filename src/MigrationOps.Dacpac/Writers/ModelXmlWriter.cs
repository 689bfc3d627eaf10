using System.Xml;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes <c>model.xml</c>.</summary>
internal static class ModelXmlWriter
{
    // The version that newer packages of all target platforms have. No reader of ours asks for it.
    public const string SchemaVersion = "2.9";

    /// <summary>Writes the model.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="database">The database.</param>
    /// <param name="elements">Its elements, in order.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public static void Write(Stream stream, LoadedDatabase database, IReadOnlyList<ModelElement> elements, CancellationToken cancellation)
    {
        using var xml = XmlWriter.Create(stream, PartXml.Settings(hasByteOrderMark: false));
        var settings = database.Model.Settings;
        xml.WriteStartElement("DataSchemaModel", PartXml.Namespace);
        xml.WriteAttributeString("FileFormatVersion", "1.2");
        xml.WriteAttributeString("SchemaVersion", SchemaVersion);
        xml.WriteAttributeString("DspName", TargetPlatform.ProviderOf(settings.Platform));
        xml.WriteAttributeString("CollationLcid", CollationLcid.Of(settings.Collation));
        xml.WriteAttributeString("CollationCaseSensitive", settings.HasCaseSensitiveNames ? "True" : "False");
        WriteHeader(xml, database);
        xml.WriteStartElement("Model");
        var writer = new ElementXmlWriter(xml, NumbersIn(elements));
        foreach (var element in elements)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Write(element);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // The settings that hold for scripts which do not state their own.
    private static void WriteHeader(XmlWriter xml, LoadedDatabase database)
    {
        xml.WriteStartElement("Header");
        WriteCustomData(xml, "AnsiNulls", null, [new("AnsiNulls", "True")]);
        WriteCustomData(xml, "QuotedIdentifier", null, [new("QuotedIdentifier", "True")]);
        foreach (var name in database.OtherParts)
        {
            WriteCustomData(xml, "Reference", "SqlSchema", [new("FileName", name), new("LogicalName", name)]);
        }

        if (database.SqlCmdVariables.Count > 0)
        {
            WriteCustomData(xml, "SqlCmdVariables", "SqlCmdVariable", database.SqlCmdVariables.Select(name => KeyValuePair.Create(name, string.Empty)));
        }

        xml.WriteEndElement();
    }

    private static void WriteCustomData(XmlWriter xml, string category, string? type, IEnumerable<KeyValuePair<string, string>> values)
    {
        xml.WriteStartElement("CustomData");
        xml.WriteAttributeString("Category", category);
        if (type is not null)
        {
            xml.WriteAttributeString("Type", type);
        }

        foreach (var (name, value) in values)
        {
            xml.WriteStartElement("Metadata");
            xml.WriteAttributeString("Name", name);
            xml.WriteAttributeString("Value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static ElementNumbers NumbersIn(IEnumerable<ModelElement> elements)
    {
        var numbers = new ElementNumbers();
        foreach (var target in elements.SelectMany(ElementTexts.References).Select(reference => reference.Disambiguator).OfType<string>())
        {
            numbers.Of(target);
        }

        return numbers;
    }
}
