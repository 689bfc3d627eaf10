using System.Xml;
using MigrationOps.Dacpac.Writers;

namespace MigrationOps.Dacpac.Packaging;

/// <summary>Writes the small parts of a package.</summary>
internal static class PackageParts
{
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    // The bytes of a package depend on its content alone, so no clock is asked.
    private const string Moment = "2000-01-01T00:00:00.0000000+00:00";

    /// <summary>Writes <c>DacMetadata.xml</c>.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="description">The name and version of the package.</param>
    public static void WriteMetadata(Stream stream, PackageDescription description)
    {
        using var xml = XmlWriter.Create(stream, PartXml.Settings(hasByteOrderMark: true));
        xml.WriteStartElement("DacType", PartXml.Namespace);
        xml.WriteElementString("Name", PartXml.Namespace, description.Name);
        xml.WriteElementString("Version", PartXml.Namespace, description.Version.ToString());
        if (description.Text.Length > 0)
        {
            xml.WriteElementString("Description", PartXml.Namespace, description.Text);
        }

        xml.WriteEndElement();
    }

    /// <summary>Writes <c>Origin.xml</c>.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="checksum">The SHA-256 of the model in upper-case hexadecimal.</param>
    public static void WriteOrigin(Stream stream, string checksum)
    {
        using var xml = XmlWriter.Create(stream, PartXml.Settings(hasByteOrderMark: true));
        xml.WriteStartElement("DacOrigin", PartXml.Namespace);
        WritePackageProperties(xml);
        WriteOperation(xml, checksum);
        xml.WriteStartElement("Checksums", PartXml.Namespace);
        xml.WriteStartElement("Checksum", PartXml.Namespace);
        xml.WriteAttributeString("Uri", "/" + DacpacPackage.Model);
        xml.WriteString(checksum);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteElementString("ModelSchemaVersion", PartXml.Namespace, ModelXmlWriter.SchemaVersion);
        xml.WriteEndElement();
    }

    /// <summary>Writes <c>[Content_Types].xml</c>.</summary>
    /// <param name="stream">Where to.</param>
    public static void WriteContentTypes(Stream stream)
    {
        using var xml = XmlWriter.Create(stream, PartXml.Settings(hasByteOrderMark: true));
        xml.WriteStartElement("Types", ContentTypes);
        xml.WriteStartElement("Default", ContentTypes);
        xml.WriteAttributeString("Extension", "xml");
        xml.WriteAttributeString("ContentType", "text/xml");
        xml.WriteEndElement();
        xml.WriteStartElement("Default", ContentTypes);
        xml.WriteAttributeString("Extension", "sql");
        xml.WriteAttributeString("ContentType", "text/plain");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WritePackageProperties(XmlWriter xml)
    {
        xml.WriteStartElement("PackageProperties", PartXml.Namespace);
        xml.WriteElementString("Version", PartXml.Namespace, "3.1.0.0");
        xml.WriteElementString("ContainsExportedData", PartXml.Namespace, "false");
        xml.WriteStartElement("StreamVersions", PartXml.Namespace);
        WriteStreamVersion(xml, "Data", "2.0.0.0");
        WriteStreamVersion(xml, "DeploymentContributors", "1.0.0.0");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteStreamVersion(XmlWriter xml, string name, string version)
    {
        xml.WriteStartElement("Version", PartXml.Namespace);
        xml.WriteAttributeString("StreamName", name);
        xml.WriteString(version);
        xml.WriteEndElement();
    }

    private static void WriteOperation(XmlWriter xml, string checksum)
    {
        var assembly = typeof(PackageParts).Assembly.GetName();
        xml.WriteStartElement("Operation", PartXml.Namespace);
        xml.WriteElementString("Identity", PartXml.Namespace, new Guid(Convert.FromHexString(checksum).AsSpan(0, 16)).ToString());
        xml.WriteElementString("Start", PartXml.Namespace, Moment);
        xml.WriteElementString("End", PartXml.Namespace, Moment);
        xml.WriteElementString("ProductName", PartXml.Namespace, assembly.Name);
        xml.WriteElementString("ProductVersion", PartXml.Namespace, assembly.Version?.ToString() ?? "0.0.0.0");
        xml.WriteElementString("ProductSchema", PartXml.Namespace, PartXml.Namespace);
        xml.WriteEndElement();
    }
}
