using System.Text;
using System.Xml;

namespace MigrationOps.Dacpac.Writers;

/// <summary>How the XML parts of a package are written.</summary>
internal static class PartXml
{
    /// <summary>The one namespace of the format.</summary>
    public const string Namespace = "http://schemas.microsoft.com/sqlserver/dac/Serialization/2012/02";

    /// <summary>The settings of a writer. Line ends in attributes are kept as character references, as a reader of XML would change them.</summary>
    /// <param name="hasByteOrderMark">Whether the part begins with a byte order mark, as the small ones do.</param>
    /// <returns>The settings.</returns>
    public static XmlWriterSettings Settings(bool hasByteOrderMark) => new()
    {
        Encoding = new UTF8Encoding(hasByteOrderMark),
        Indent = true,
        IndentChars = "\t",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };
}
