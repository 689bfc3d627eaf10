using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace MigrationOps.Testing;

/// <summary>Makes packages for tests: a model with the checksum that belongs to it, and whatever else a test wants wrong or right.</summary>
public sealed class DacpacBuilder
{
    /// <summary>The one namespace of the format.</summary>
    public const string Namespace = "http://schemas.microsoft.com/sqlserver/dac/Serialization/2012/02";

    private readonly List<KeyValuePair<string, byte[]>> _parts = [];

    private DacpacBuilder()
    {
    }

    /// <summary>A package without any part.</summary>
    public static DacpacBuilder Empty() => new();

    /// <summary>A package with this text as <c>model.xml</c> and with the right checksum.</summary>
    public static DacpacBuilder OfModel(string modelXml) => OfModel(Encoding.UTF8.GetBytes(modelXml));

    /// <summary>A package with these bytes as <c>model.xml</c> and with the right checksum.</summary>
    public static DacpacBuilder OfModel(byte[] modelXml) => Empty()
        .With("model.xml", modelXml)
        .With("Origin.xml", Origin(Convert.ToHexString(SHA256.HashData(modelXml))))
        .With("DacMetadata.xml", $"<DacType xmlns=\"{Namespace}\"><Name>Test</Name><Version>1.0.0.0</Version></DacType>")
        .With("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"text/xml\" /></Types>");

    /// <summary>A package whose model holds these <c>Element</c>s, for SQL Server 2022 and names without regard to letter case.</summary>
    public static DacpacBuilder OfElements(params IEnumerable<string> elements) => OfModel(Model(elements));

    /// <summary>The text of a <c>model.xml</c> around these <c>Element</c>s.</summary>
    public static string Model(IEnumerable<string> elements, bool isCaseSensitive = false, string header = "") =>
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        <DataSchemaModel FileFormatVersion="1.2" SchemaVersion="2.9" DspName="Microsoft.Data.Tools.Schema.Sql.Sql160DatabaseSchemaProvider" CollationLcid="1033" CollationCaseSensitive="{isCaseSensitive}" xmlns="{Namespace}">
        {header}<Model>
        {string.Join('\n', elements)}
        </Model>
        </DataSchemaModel>
        """;

    /// <summary>The same package with one more part. A second part of the same name stands beside the first.</summary>
    public DacpacBuilder With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The same package with one more part. A second part of the same name stands beside the first.</summary>
    public DacpacBuilder With(string name, byte[] bytes)
    {
        _parts.Add(new(name, bytes));
        return this;
    }

    /// <summary>The same package without the parts of a name.</summary>
    public DacpacBuilder Without(string name)
    {
        _parts.RemoveAll(part => part.Key == name);
        return this;
    }

    /// <summary>The same package with another checksum of its model.</summary>
    public DacpacBuilder WithChecksum(string checksum) => Without("Origin.xml").With("Origin.xml", Origin(checksum));

    /// <summary>The bytes of the package.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in _parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Writes the package.</summary>
    /// <returns>The path, for a reader to read.</returns>
    public string Write(string path)
    {
        File.WriteAllBytes(path, ToBytes());
        return path;
    }

    private static string Origin(string checksum) =>
        $"<DacOrigin xmlns=\"{Namespace}\"><Checksums><Checksum Uri=\"/model.xml\">{checksum}</Checksum></Checksums></DacOrigin>";
}
