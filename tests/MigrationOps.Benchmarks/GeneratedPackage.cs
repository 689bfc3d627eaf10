using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;

namespace MigrationOps.Benchmarks;

/// <summary>A large DACPAC as a build would write it, the same at every run.</summary>
/// <param name="Path">The path of the package.</param>
/// <param name="Tables">How many tables, with as many views and procedures.</param>
/// <param name="Version">1 or 2: in the second every twentieth is changed.</param>
internal sealed record GeneratedPackage(string Path, int Tables, int Version)
{
    private const string Space = "http://schemas.microsoft.com/sqlserver/dac/Serialization/2012/02";

    /// <summary>Writes two versions of a database.</summary>
    /// <param name="folder">The folder to write them into.</param>
    /// <param name="tables">How many tables, with as many views and procedures.</param>
    /// <returns>The pair.</returns>
    public static BenchmarkPair WritePair(string folder, int tables)
    {
        var packages = new[] { 1, 2 }.Select(version => new GeneratedPackage(System.IO.Path.Combine(folder, $"{tables}-{version}.dacpac"), tables, version)).ToList();
        packages.ForEach(package => package.Write());
        return new BenchmarkPair(string.Create(CultureInfo.InvariantCulture, $"{tables:N0} tables, views and procedures each, every twentieth changed"), packages[0].Path, packages[1].Path);
    }

    private void Write()
    {
        using var archive = ZipFile.Open(Path, ZipArchiveMode.Create);
        var checksum = WriteModel(archive);
        WriteText(archive, "DacMetadata.xml", $"<DacType xmlns=\"{Space}\"><Name>Generated</Name><Version>1.0.0.0</Version></DacType>");
        WriteText(
            archive,
            "Origin.xml",
            $"<DacOrigin xmlns=\"{Space}\"><Checksums><Checksum Uri=\"/model.xml\">{checksum}</Checksum></Checksums><ModelSchemaVersion>2.9</ModelSchemaVersion></DacOrigin>");
    }

    private string WriteModel(ZipArchive archive)
    {
        using var hash = SHA256.Create();
        using (var part = archive.CreateEntry("model.xml", CompressionLevel.Fastest).Open())
        using (var hashed = new CryptoStream(part, hash, CryptoStreamMode.Write))
        using (var text = new StreamWriter(hashed))
        {
            new GeneratedModel(text).Write(Tables, Version);
        }

        return Convert.ToHexString(hash.Hash!);
    }

    private static void WriteText(ZipArchive archive, string name, string content)
    {
        using var text = new StreamWriter(archive.CreateEntry(name).Open());
        text.Write(content);
    }
}
