using System.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Xml;

/// <summary>Reads XML that nobody vouches for: no DTD, no entities, nothing fetched.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersFromEntities = 1024,
        CloseInput = false,
    };

    /// <summary>Runs a reading over a stream and reports broken XML with its place.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="stream">The bytes.</param>
    /// <param name="part">What they belong to.</param>
    /// <param name="reading">The reading.</param>
    /// <returns>What the reading returns.</returns>
    /// <exception cref="Findings.MigrationOpsException">The bytes are not well-formed XML, or hold a DTD.</exception>
    public static T Read<T>(Stream stream, XmlPart part, Func<XmlReader, T> reading)
    {
        try
        {
            using var reader = Open(stream);
            return reading(reader);
        }
        catch (XmlException fault)
        {
            var place = new SourceLocation(part.File, fault.LineNumber, fault.LinePosition);
            throw DacpacFaults.Because(fault, DacpacErrors.BrokenXml, place, part.Name, fault.Message);
        }
        catch (InvalidDataException fault)
        {
            throw DacpacFaults.Because(fault, DacpacErrors.BrokenXml, new(part.File), part.Name, fault.Message);
        }
    }

    /// <summary>Opens a reader whose faults are still those of the platform.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="names">The names that it shares with others; null for its own.</param>
    /// <returns>The reader.</returns>
    public static XmlReader Open(Stream stream, XmlNameTable? names = null)
    {
        var settings = Settings;
        if (names is not null)
        {
            settings = Settings.Clone();
            settings.NameTable = names;
        }

        return XmlReader.Create(stream, settings);
    }
}
