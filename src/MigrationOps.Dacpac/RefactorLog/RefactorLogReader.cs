using System.Xml;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.RefactorLog;

/// <summary>Reads refactor logs: <c>refactor.xml</c> in a package, <c>*.refactorlog</c> in a project.</summary>
public static class RefactorLogReader
{
    /// <summary>Reads a log.</summary>
    /// <param name="stream">The XML. Nothing outside of it is fetched.</param>
    /// <param name="fileName">What the log is called in messages.</param>
    /// <returns>The renames and moves in the order of the log, oldest first, and a note for each other operation.</returns>
    /// <exception cref="Findings.MigrationOpsException">The log is broken XML, has another root, or an entry lacks what it needs (MOP8005, MOP8006, MOP8011).</exception>
    public static RefactorLogContent Read(Stream stream, string fileName) =>
        SafeXml.Read(stream, new XmlPart(fileName, Path.GetFileName(fileName)), reader => ReadOperations(reader, fileName));

    private static RefactorLogContent ReadOperations(XmlReader reader, string fileName)
    {
        reader.MoveToContent();
        if (reader.LocalName != "Operations")
        {
            throw DacpacFaults.Of(DacpacErrors.UnexpectedXml, fileName, Path.GetFileName(fileName), $"<{reader.LocalName}>", "<Operations>");
        }

        var renames = new List<Rename>();
        var notes = new List<ReadingNote>();
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Operation" })
            {
                var entry = ReadEntry(reader, fileName);
                if (entry.ToRename() is { } rename)
                {
                    renames.Add(rename);
                }
                else
                {
                    notes.Add(entry.ToNote());
                }
            }
        }

        return new RefactorLogContent(renames.ToValueList(), notes.ToValueList());
    }

    private static RefactorEntry ReadEntry(XmlReader reader, string fileName)
    {
        var place = reader as IXmlLineInfo;
        var location = new SourceLocation(fileName, place?.LineNumber ?? 0, place?.LinePosition ?? 0);
        var entry = new RefactorEntry(reader.GetAttribute("Name") ?? string.Empty, reader.GetAttribute("Key") ?? string.Empty, location)
        {
            WrittenAt = reader.GetAttribute("ChangeDateTime"),
        };
        if (reader.IsEmptyElement)
        {
            return entry;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Property" } && reader.GetAttribute("Name") is { } name)
            {
                entry.Properties[name] = reader.GetAttribute("Value") ?? string.Empty;
            }
        }

        return entry;
    }
}
