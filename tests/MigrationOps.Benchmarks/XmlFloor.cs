using System.IO.Compression;
using System.Xml;

namespace MigrationOps.Benchmarks;

/// <summary>The least that reading two packages can cost: one pass of the XML reader over both models, with the settings of the product.</summary>
internal static class XmlFloor
{
    /// <summary>Passes over both models, one after the other.</summary>
    /// <param name="pair">The packages.</param>
    /// <returns>How many nodes there are.</returns>
    public static long Pass(BenchmarkPair pair) => Pass(pair.Current) + Pass(pair.Desired);

    /// <summary>How many bytes both models are.</summary>
    /// <param name="pair">The packages.</param>
    /// <returns>The bytes, unpacked.</returns>
    public static long SizeOf(BenchmarkPair pair) => new[] { pair.Current, pair.Desired }.Sum(path =>
    {
        using var archive = ZipFile.OpenRead(path);
        return archive.GetEntry("model.xml")!.Length;
    });

    private static long Pass(string path)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersFromEntities = 1024 };
        using var archive = ZipFile.OpenRead(path);
        using var part = archive.GetEntry("model.xml")!.Open();
        using var reader = XmlReader.Create(part, settings);
        var nodes = 0L;
        while (reader.Read())
        {
            nodes++;
        }

        return nodes;
    }
}
