using System.Security;
using System.Text;

namespace MigrationOps.Dacpac.Xml;

/// <summary>Writes what no reader models as text that is the same whenever the meaning is: ordered, without cosmetics and secrets.</summary>
/// <param name="nameOf">The name of the element behind a number.</param>
internal sealed class CanonicalXml(Func<string, string> nameOf)
{
    /// <summary>Writes an element.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The text.</returns>
    public string Of(ModelElement element)
    {
        var text = new StringBuilder();
        Write(text, element, 0);
        return text.ToString();
    }

    /// <summary>Writes the content of a relationship.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <returns>The text.</returns>
    public string Of(ModelRelationship relationship)
    {
        if (relationship.Entries.All(IsPlainName))
        {
            return string.Join(", ", relationship.Entries.Select(entry => entry.Reference!.Name));
        }

        var text = new StringBuilder();
        foreach (var entry in relationship.Entries)
        {
            Write(text, entry, 0);
        }

        return text.ToString();
    }

    // A T-SQL source states such a relationship by names alone, so both give the same text.
    private static bool IsPlainName(ModelEntry entry) => entry is { Element: null, Reference: { Name: not null, ExternalSource: null or "BuiltIns" } };

    private void Write(StringBuilder text, ModelElement element, int depth)
    {
        Indent(text, depth).Append($"<Element Type=\"{Escape(element.Type)}\"");
        text.Append(element.Name is { } name ? $" Name=\"{Escape(name)}\">\n" : ">\n");
        foreach (var property in Counting(element, element.Properties.Select(property => property.Name)).SelectMany(name => element.Properties.Where(property => property.Name == name)))
        {
            Indent(text, depth + 1).Append($"<Property Name=\"{Escape(property.Name)}\">{Escape(SecretValue.Of(property))}</Property>\n");
        }

        WriteModuleText(text, element, depth + 1);
        foreach (var relationship in Counting(element, element.Relationships.Select(relationship => relationship.Name)).SelectMany(name => element.Relationships.Where(relationship => relationship.Name == name)))
        {
            Indent(text, depth + 1).Append($"<Relationship Name=\"{Escape(relationship.Name)}\">\n");
            relationship.Entries.ForEach(entry => Write(text, entry, depth + 2));
            Indent(text, depth + 1).Append("</Relationship>\n");
        }

        Indent(text, depth).Append("</Element>\n");
    }

    private void Write(StringBuilder text, ModelEntry entry, int depth)
    {
        if (entry.Element is { } element)
        {
            Write(text, element, depth);
        }
        else if (entry.Reference is { } reference)
        {
            var name = reference.Name ?? nameOf(reference.Disambiguator ?? string.Empty);
            var source = reference.ExternalSource is { } external ? $" ExternalSource=\"{Escape(external)}\"" : string.Empty;
            Indent(text, depth).Append($"<References{source} Name=\"{Escape(name)}\" />\n");
        }
        else
        {
            var names = entry.Unresolved.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            Indent(text, depth).Append($"<Unresolved Name=\"{Escape(string.Join(' ', names))}\" />\n");
        }
    }

    // The positions in the source file beside these two texts change with every comment above the statement.
    private static void WriteModuleText(StringBuilder text, ModelElement element, int depth)
    {
        foreach (var annotation in element.Annotations.Where(annotation => annotation.Type == ModelAnnotation.ModuleText))
        {
            foreach (var name in new[] { "HeaderContents", "FooterContents" })
            {
                if (annotation.Find(name) is { } value)
                {
                    Indent(text, depth).Append($"<{name}>{Escape(value.ReplaceLineEndings("\n"))}</{name}>\n");
                }
            }
        }
    }

    private static IEnumerable<string> Counting(ModelElement element, IEnumerable<string> names) =>
        names.Where(name => CosmeticContent.ReasonFor(element.Type, name) is null).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static StringBuilder Indent(StringBuilder text, int depth) => text.Append(' ', 2 * depth);

    private static string Escape(string value) => SecurityElement.Escape(value);
}
