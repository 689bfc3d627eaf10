using System.Globalization;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes properties and relationships that were kept without being understood, back to where they stood.</summary>
internal static class UnknownContent
{
    // The relationships that packages have beside those which a reader understands.
    private static readonly HashSet<string> Relationships =
    [
        "ActivationProcedure", "Assembly", "AsymmetricKey", "Authorizer", "BoundTargets", "Certificate", "ColumnEncryptionKey", "ColumnEncryptionKeyValues", "ColumnMasterKey",
        "Columns", "ColumnSpecifications", "Constraints", "DataCompressionOptions", "DataSourceName", "DefaultSchema", "DynamicObjects", "ExpressionDependencies",
        "FileFormatName", "Filegroup", "FilegroupForTextImage", "FileStreamFilegroup", "FileStreamPartitionScheme", "FunctionBody", "Grantor", "Host", "Indexes", "Login", "Methods",
        "Parameters", "Parent", "PartitionColumn", "PartitionScheme", "Properties", "Schema", "TemporalSystemVersioningHistoryTable", "Type", "TypeSpecifier", "User",
        "XmlCompressionOptions", "XmlSchemaCollection",
    ];

    /// <summary>Adds a property or relationship to an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="unknown">What was kept: its name is a path such as <c>TypeSpecifier[1].BaseType</c>.</param>
    /// <param name="context">What is written.</param>
    public static void AddTo(ModelElement element, UnknownProperty unknown, WritingContext context)
    {
        var place = element;
        var rest = unknown.Name;
        while (rest.IndexOf("].", StringComparison.Ordinal) is var end and > 0 && rest.IndexOf('[', StringComparison.Ordinal) is var start and > 0)
        {
            if (Inside(place, rest[..start], rest[(start + 1)..end]) is not { } inner)
            {
                context.Refuse(element.ToString(), $"there is no place for {unknown.Name}");
                return;
            }

            (place, rest) = (inner, rest[(end + 2)..]);
        }

        if (IsRelationship(rest, unknown.Value))
        {
            AddRelationship(place, rest, unknown.Value, context);
        }
        else
        {
            place.Properties.RemoveAll(property => property.Name == rest);
            place.Properties.Add(new ModelProperty(rest, unknown.Value));
        }
    }

    private static ModelElement? Inside(ModelElement element, string relationship, string number) =>
        element.Relationships.Find(candidate => candidate.Name == relationship) is { } found
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
        && position >= 1 && position <= found.Entries.Count
            ? found.Entries[position - 1].Element
            : null;

    private static bool IsRelationship(string name, string value) => Relationships.Contains(name) || IsCanonical(value);

    private static bool IsCanonical(string value) =>
        value.StartsWith("<Element Type=", StringComparison.Ordinal) || value.StartsWith("<References ", StringComparison.Ordinal) || value.StartsWith("<Unresolved ", StringComparison.Ordinal);

    private static void AddRelationship(ModelElement element, string name, string value, WritingContext context)
    {
        var relationship = new ModelRelationship(name);
        relationship.Entries.AddRange(IsCanonical(value) ? CanonicalXmlReader.ReadEntries(value) : Names(value, context));
        element.Relationships.RemoveAll(existing => existing.Name == name);
        element.Relationships.Add(relationship);
        element.Relationships.Sort((x, y) => string.CompareOrdinal(x.Name, y.Name));
    }

    private static IEnumerable<ModelEntry> Names(string value, WritingContext context) => value.Length == 0
        ? []
        : value.Replace("], [", "]\n[", StringComparison.Ordinal).Split('\n').Select(name => new ModelEntry(null, Reference(name, context), []));

    private static ModelReference Reference(string name, WritingContext context) =>
        SqlName.TryParse(name, out var parsed) ? context.ReferenceTo(parsed) : new ModelReference(name, null, null);
}
