namespace MigrationOps.Dacpac.Tests;

/// <summary>Writes pieces of a model as DacFx writes them.</summary>
internal static class ModelText
{
    public static string Element(string type, string? name, params IEnumerable<string> content) =>
        $"<Element Type=\"{type}\"{(name is null ? string.Empty : $" Name=\"{Escape(name)}\"")}>{string.Concat(content)}</Element>";

    public static string Property(string name, string value) => $"<Property Name=\"{name}\" Value=\"{Escape(value)}\" />";

    public static string Script(string name, string text, string attributes = "") =>
        $"<Property Name=\"{name}\"><Value{attributes}><![CDATA[{text.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal)}]]></Value></Property>";

    public static string Refers(string name, params IEnumerable<string> targets) => Relationship(name, targets.Select(target => $"<References Name=\"{Escape(target)}\" />"));

    public static string RefersToBuiltIn(string name, string target) => Relationship(name, [$"<References ExternalSource=\"BuiltIns\" Name=\"{target}\" />"]);

    public static string Relationship(string name, params IEnumerable<string> entries) =>
        $"<Relationship Name=\"{name}\">{string.Concat(entries.Select(entry => $"<Entry>{entry}</Entry>"))}</Relationship>";

    public static string Type(string type, params IEnumerable<string> properties) => Relationship("TypeSpecifier", [Specifier(type, properties)]);

    public static string Specifier(string type, params IEnumerable<string> properties) =>
        Element("SqlTypeSpecifier", null, [.. properties, RefersToBuiltIn("Type", $"[{type}]")]);

    public static string Column(string name, string type = "int", params IEnumerable<string> properties) =>
        Element("SqlSimpleColumn", name, [.. properties, Type(type)]);

    public static string Table(string name, params IEnumerable<string> columns) =>
        Element("SqlTable", name, Property("IsAnsiNullsOn", "True"), Relationship("Columns", columns), RefersToBuiltIn("Schema", "[dbo]"));

    public static string Header(string text, string footer = "") =>
        $"<Annotation Type=\"SysCommentsObjectAnnotation\"><Property Name=\"Length\" Value=\"7\" />{Property("HeaderContents", text)}{(footer.Length == 0 ? string.Empty : Property("FooterContents", footer))}</Annotation>";

    public static string Escape(string text) =>
        System.Security.SecurityElement.Escape(text).Replace("\r", "&#xD;", StringComparison.Ordinal).Replace("\n", "&#xA;", StringComparison.Ordinal);
}
