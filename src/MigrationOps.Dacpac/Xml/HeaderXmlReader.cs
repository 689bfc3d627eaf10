using System.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Xml;

/// <summary>Reads what stands before the elements of a model.</summary>
internal static class HeaderXmlReader
{
    /// <summary>Reads the attributes of the root.</summary>
    /// <param name="reader">Stands on the root.</param>
    /// <returns>A header without the content of <c>Header</c>.</returns>
    public static ModelHeader FromRoot(XmlReader reader) => new()
    {
        Platform = PlatformOf(reader.GetAttribute("DspName")),
        HasCaseSensitiveNames = IsTrue(reader.GetAttribute("CollationCaseSensitive")) ?? false,
    };

    /// <summary>Reads the content of <c>Header</c>.</summary>
    /// <param name="reader">Stands on <c>Header</c>; afterwards on its end.</param>
    /// <param name="header">What the root told.</param>
    /// <returns>The whole header.</returns>
    public static ModelHeader Read(XmlReader reader, ModelHeader header)
    {
        if (reader.IsEmptyElement)
        {
            return header;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "CustomData" })
            {
                header = Apply(header, reader.GetAttribute("Category"), reader.GetAttribute("Type"), Metadata(reader));
            }
        }

        return header;
    }

    private static List<KeyValuePair<string, string>> Metadata(XmlReader reader)
    {
        var values = new List<KeyValuePair<string, string>>();
        if (reader.IsEmptyElement)
        {
            return values;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Metadata" } && reader.GetAttribute("Name") is { } name)
            {
                values.Add(new(name, reader.GetAttribute("Value") ?? string.Empty));
            }
        }

        return values;
    }

    private static ModelHeader Apply(ModelHeader header, string? category, string? type, List<KeyValuePair<string, string>> values) => (category, type) switch
    {
        ("AnsiNulls", _) => header with { AnsiNulls = IsTrue(Find(values, "AnsiNulls")) },
        ("QuotedIdentifier", _) => header with { QuotedIdentifier = IsTrue(Find(values, "QuotedIdentifier")) },
        ("SqlCmdVariables", _) => header with { SqlCmdVariables = [.. header.SqlCmdVariables, .. values.Select(value => value.Key)] },
        ("Reference", "SqlSchema") when string.IsNullOrEmpty(Find(values, "ExternalParts")) =>
            header with { CompositeReferences = header.CompositeReferences.Add(Find(values, "LogicalName") ?? "?") },
        _ => header,
    };

    private static string? Find(List<KeyValuePair<string, string>> values, string name) =>
        values.Where(value => value.Key == name).Select(value => value.Value).FirstOrDefault();

    private static bool? IsTrue(string? value) => bool.TryParse(value, out var flag) ? flag : null;

    // The last part is Sql<version>DatabaseSchemaProvider, SqlAzureV12..., or a product that is not the database engine.
    private static SqlPlatform PlatformOf(string? provider) =>
        provider?.Split('.')[^1].Replace("DatabaseSchemaProvider", string.Empty, StringComparison.Ordinal) switch
        {
            "Sql90" or "Sql100" or "Sql110" or "Sql120" => SqlPlatform.Older,
            "Sql130" => SqlPlatform.SqlServer2016,
            "Sql140" => SqlPlatform.SqlServer2017,
            "Sql150" => SqlPlatform.SqlServer2019,
            "Sql160" => SqlPlatform.SqlServer2022,
            "Sql170" => SqlPlatform.SqlServer2025,
            "SqlAzure" or "SqlAzureV12" => SqlPlatform.AzureSql,
            _ => SqlPlatform.Other,
        };
}
