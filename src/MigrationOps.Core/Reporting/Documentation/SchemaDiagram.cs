using System.Globalization;
using System.Text;
using MigrationOps.Model;

namespace MigrationOps.Reporting.Documentation;

/// <summary>Writes <c>diagrams.md</c>: the tables of each schema with their keys and foreign keys, as Mermaid diagrams that a reader can take in.</summary>
public static class SchemaDiagram
{
    private const int MostTables = 20;

    /// <summary>Writes the page.</summary>
    /// <param name="database">The database.</param>
    /// <returns>Markdown with line feeds.</returns>
    public static string Write(LoadedDatabase database)
    {
        var page = new StringBuilder("# Diagrams\n\nTables with their keys. A schema with many tables has several diagrams; a table of another diagram that is referred to is shown by its name alone.\n");
        foreach (var schema in database.Model.All<Table>().GroupBy(table => table.Name.First.Value, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var parts = schema.OrderBy(table => table.Name.ToString(), StringComparer.Ordinal).Chunk(MostTables).ToList();
            for (var i = 0; i < parts.Count; i++)
            {
                var number = parts.Count == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", part {i + 1} of {parts.Count}");
                page.Append(CultureInfo.InvariantCulture, $"\n## Schema {MarkdownText.Plain(schema.Key)}{number}\n\n```mermaid\nerDiagram\n");
                WriteTables(page, parts[i], database.Model.Names);
                page.Append("```\n");
            }
        }

        return page.ToString();
    }

    private static void WriteTables(StringBuilder page, Table[] tables, NameComparer names)
    {
        foreach (var table in tables)
        {
            page.Append(CultureInfo.InvariantCulture, $"    {MermaidText.Word(table.Name.ToString())}[{Label(table.Name)}] {{\n");
            foreach (var column in table.Columns)
            {
                WriteKey(page, table, column, names);
            }

            page.Append("    }\n");
        }

        var shown = tables.Select(table => table.Name).ToHashSet(names);
        var keys = tables.SelectMany(table => table.Constraints.OfType<ForeignKey>()).ToList();
        foreach (var other in keys.Select(key => key.ReferencedTable).Where(name => !shown.Contains(name)).Distinct(names))
        {
            page.Append(CultureInfo.InvariantCulture, $"    {MermaidText.Word(other.ToString())}[{Label(other)}] {{\n    }}\n");
        }

        foreach (var key in keys)
        {
            page.Append(CultureInfo.InvariantCulture, $"    {MermaidText.Word(key.ReferencedTable.ToString())} ||--o{{ {MermaidText.Word(key.Table.ToString())} : {MermaidText.Quoted(string.Join(", ", key.Columns.Select(column => column.Value)))}\n");
        }
    }

    private static void WriteKey(StringBuilder page, Table table, Column column, NameComparer names)
    {
        string[] keys =
        [
            .. table.PrimaryKey?.OwnColumns.Contains(column.Name.Last, names) == true ? new[] { "PK" } : [],
            .. table.Constraints.OfType<ForeignKey>().Any(key => key.Columns.Contains(column.Name.Last, names)) ? new[] { "FK" } : [],
        ];
        if (keys.Length > 0)
        {
            var type = (column.Type?.ToString() ?? "computed").Replace(" ", string.Empty, StringComparison.Ordinal);
            page.Append(CultureInfo.InvariantCulture, $"        {MermaidText.Word(type)} {MermaidText.Word(column.Name.Last.Value)} {string.Join(", ", keys)}\n");
        }
    }

    private static string Label(SqlName name) => MermaidText.Quoted(string.Join('.', name.Parts.Select(part => part.Value)));
}
