using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;

namespace MigrationOps.Scenarios.Tests.Cases;

/// <summary>Writes a DACPAC anew with its elements in another order, its parts in another order, and without compression.</summary>
internal static class ShuffledDacpac
{
    public static void Write(string source, string target, int seed)
    {
        using var input = ZipFile.OpenRead(source);
        var parts = input.Entries.Reverse().ToDictionary(entry => entry.FullName, Read);
        var oldHash = Hash(parts["model.xml"]);
        parts["model.xml"] = Shuffle(parts["model.xml"], seed);
        var origin = System.Text.Encoding.UTF8.GetString(parts["Origin.xml"]).Replace(oldHash, Hash(parts["model.xml"]), StringComparison.OrdinalIgnoreCase);
        parts["Origin.xml"] = System.Text.Encoding.UTF8.GetBytes(origin);
        using var output = ZipFile.Open(target, ZipArchiveMode.Create);
        foreach (var (name, content) in parts)
        {
            using var stream = output.CreateEntry(name, CompressionLevel.NoCompression).Open();
            stream.Write(content);
        }
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static byte[] Shuffle(byte[] xml, int seed)
    {
        using var stream = new MemoryStream(xml);
        var document = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        var model = document.Root!.Element(document.Root.Name.Namespace + "Model")!;
        var elements = model.Elements().ToArray();
        new Random(seed).Shuffle(elements);
        model.ReplaceNodes(elements.Cast<object>().ToArray());
        using var output = new MemoryStream();
        document.Save(output, SaveOptions.DisableFormatting);
        return output.ToArray();
    }

    private static string Hash(byte[] content) => Convert.ToHexString(SHA256.HashData(content));
}
