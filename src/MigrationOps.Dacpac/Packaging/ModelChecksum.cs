using System.Xml;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Packaging;

/// <summary>The checksum that Origin.xml tells of the model: upper-case hexadecimal SHA-256 over its raw bytes.</summary>
internal static class ModelChecksum
{
    private const string Part = "Origin.xml";

    /// <summary>Compares the checksum told with that of the bytes read. A difference is a note: whoever edits a model on purpose may forget it.</summary>
    /// <param name="package">The package.</param>
    /// <param name="actual">The hash of the model as read.</param>
    /// <returns>A note, or null where all is well.</returns>
    public static ReadingNote? Verify(DacpacPackage package, string actual)
    {
        var told = Read(package);
        if (told is null)
        {
            return DacpacFaults.Note(DacpacErrors.ChecksumUnknown, package.File);
        }

        return string.Equals(told, actual, StringComparison.OrdinalIgnoreCase)
            ? null
            : DacpacFaults.Note(DacpacErrors.ChecksumDiffers, package.File, told, actual);
    }

    private static string? Read(DacpacPackage package)
    {
        using var stream = package.Open(Part);
        return stream is null ? null : SafeXml.Read(stream, new XmlPart(package.File, Part), Find);
    }

    private static string? Find(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Checksum" } && reader.GetAttribute("Uri") == "/" + DacpacPackage.Model)
            {
                return reader.ReadElementContentAsString().Trim();
            }
        }

        return null;
    }
}
