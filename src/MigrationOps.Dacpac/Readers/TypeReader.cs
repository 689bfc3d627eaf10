using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads data types.</summary>
internal static class TypeReader
{
    private static readonly Dictionary<string, bool> XmlStyles = new() { ["0"] = false, ["1"] = false, ["2"] = true };

    /// <summary>Takes a type that must be there.</summary>
    /// <param name="owner">The element that has it.</param>
    /// <param name="relationship">The relationship that holds it.</param>
    /// <returns>The type.</returns>
    public static SqlType Read(ElementContent owner, string relationship) =>
        Find(owner, relationship) ?? throw owner.Incomplete($"a type in the relationship {relationship}");

    /// <summary>Takes a type.</summary>
    /// <param name="owner">The element that has it.</param>
    /// <param name="relationship">The relationship that holds it.</param>
    /// <returns>The type, or null where none is written.</returns>
    public static SqlType? Find(ElementContent owner, string relationship) =>
        owner.FindInside(relationship) is { } specifier ? ReadSpecifier(specifier) : null;

    /// <summary>Takes the type that stands in an element itself: a specifier, or an alias type.</summary>
    /// <param name="specifier">The element.</param>
    /// <returns>The type.</returns>
    public static SqlType ReadSpecifier(ElementContent specifier)
    {
        var name = specifier.Reference("Type");
        var isMax = specifier.Flag("IsMax");
        var size = (specifier.Number("Length") ?? specifier.Number("Dimension"), specifier.Number("Precision"), specifier.Number("Scale"));
        var type = specifier.Context.Shared(name, isMax, size, () => Make(name, isMax, size));
        var collection = specifier.FindReference("XmlSchemaCollection");
        var isDocument = specifier.Choice("XmlStyle", XmlStyles);
        return collection is null && !isDocument ? type : type with { XmlSchemaCollection = collection, IsXmlDocument = isDocument };
    }

    private static SqlType Make(SqlName name, bool isMax, (int? Length, int? Precision, int? Scale) size) =>
        isMax ? SqlType.Max(name.Last.Value)
        : name.Parts.Count > 1 ? SqlType.UserDefined(name)
        : IsClrSystemType(name) ? SqlType.UserDefined(SqlName.Of("sys", name.Last.Value))
        : SqlType.BuiltIn(name.Last.Value, size.Length, size.Precision, size.Scale ?? ScaleNotWritten(name));

    private static bool IsClrSystemType(SqlName name) => name.Last.Value.ToLowerInvariant() is "sysname" or "hierarchyid" or "geometry" or "geography";

    // Scale 0 is never written: datetime2(7) has a scale in the file, datetime2(0) has none.
    private static int? ScaleNotWritten(SqlName name) => name.Last.Value.ToLowerInvariant() is "time" or "datetime2" or "datetimeoffset" ? 0 : null;
}
