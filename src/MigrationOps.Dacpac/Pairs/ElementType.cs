using System.Text;
using MigrationOps.Dacpac.Readers;
using MigrationOps.Dacpac.Xml;

namespace MigrationOps.Dacpac.Pairs;

/// <summary>Tells by the opening tag of an element which reader will read it.</summary>
internal static class ElementType
{
    /// <summary>Whether an element can only be understood with the rest of its package.</summary>
    /// <param name="element">Its bytes.</param>
    /// <returns>Whether that is so, or cannot be told from the tag.</returns>
    public static bool IsOfOnePackage(ReadOnlySpan<byte> element)
    {
        const string Attribute = " Type=\"";
        var tag = element[..MarkupScanner.LengthOf(element)];
        var start = tag.IndexOf(" Type=\""u8);
        var length = start < 0 ? -1 : tag[(start + Attribute.Length)..].IndexOf((byte)'"');
        return length < 0 || ModelReader.ReadsLast(new ModelElement(Encoding.UTF8.GetString(tag.Slice(start + Attribute.Length, length))));
    }
}
