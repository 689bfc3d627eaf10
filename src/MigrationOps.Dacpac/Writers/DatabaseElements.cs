using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Turns a database into elements of the format.</summary>
internal static class DatabaseElements
{
    private const string OptionsType = "SqlDatabaseOptions";

    /// <summary>The elements in the order of the format: unnamed ones by type, then named ones by name.</summary>
    /// <param name="context">What is written; it is told what cannot be.</param>
    /// <returns>The elements.</returns>
    public static IReadOnlyList<ModelElement> Of(WritingContext context)
    {
        if (TargetPlatform.ProviderOf(context.Model.Settings.Platform).Length == 0)
        {
            context.Refuse("the database", "its target platform is not SQL Server or Azure SQL Database");
        }

        var elements = context.Model.Elements.SelectMany(element => Write(element, context)).ToList();
        if (!elements.Exists(element => element.Type == OptionsType))
        {
            elements.Add(new ElementBuilder(OptionsType, null, context).Text("Collation", context.Model.Settings.Collation).Build());
        }

        return [.. elements.OrderBy(element => element.Name is not null).ThenBy(element => element.Name ?? element.Type, StringComparer.OrdinalIgnoreCase).ThenBy(element => element.Name ?? element.Type, StringComparer.Ordinal).ThenBy(element => element.Type, StringComparer.Ordinal)];
    }

    private static IEnumerable<ModelElement> Write(Element element, WritingContext context)
    {
        if (WriterCatalog.Find(element.Id.Kind) is { } writer)
        {
            return writer.Write(element, context);
        }

        context.Refuse($"{element.Id.Kind.Words()} {element.Id}", "this kind of object has no writer");
        return [];
    }
}
