using System.Globalization;
using System.Text;
using MigrationOps.Model;
using MigrationOps.Scripting.Review;

namespace MigrationOps.Reporting;

/// <summary>What changes, as a diagram of tables.</summary>
internal static class DiagramSection
{
    private const int MostTables = 12;

    /// <summary>Writes the section; nothing where no table changes.</summary>
    /// <param name="page">The page.</param>
    /// <param name="review">The review.</param>
    public static void Write(StringBuilder page, ReviewDocument review)
    {
        if (review.Tables.Count == 0)
        {
            return;
        }

        var shown = review.Tables.OrderByDescending(table => Weight(table, review)).ThenBy(table => table.Name, StringComparer.Ordinal).Take(MostTables).OrderBy(table => table.Name, StringComparer.Ordinal).ToValueList();
        page.Append("\n## What changes\n\nTables that change, with their keys and with the columns that come, go or change; `+` comes, `-` goes, `~` changes.\n\n```mermaid\nerDiagram\n    direction LR\n");
        foreach (var table in shown)
        {
            WriteTable(page, table);
        }

        foreach (var relation in review.Relations.Where(relation => Shows(shown, relation.Table) && Shows(shown, relation.Referenced)))
        {
            page.Append(CultureInfo.InvariantCulture, $"    {Alias(shown, relation.Referenced)} ||--o{{ {Alias(shown, relation.Table)} : {MermaidText.Quoted(Marked(relation.Name, relation.Mark))}\n");
        }

        page.Append("```\n");
        if (review.Tables.Count > shown.Count)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{ReportCounts.Of(review.Tables.Count - shown.Count, "table")} more: {string.Join(", ", review.Tables.Except(shown).Select(table => MarkdownText.Code(table.Name)))}.\n");
        }
    }

    private static void WriteTable(StringBuilder page, TableDocument table)
    {
        var name = Marked(table.Name.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal), table.Mark);
        page.Append(CultureInfo.InvariantCulture, $"    {MermaidText.Word(table.Name)}[{MermaidText.Quoted(name)}] {{\n");
        foreach (var column in table.Columns)
        {
            var comment = column.Mark is ChangeMark.Unchanged ? string.Empty : $" {MermaidText.Quoted(Words(column.Mark))}";
            var keys = column.Keys.Length == 0 ? string.Empty : " " + column.Keys;
            page.Append(CultureInfo.InvariantCulture, $"        {MermaidText.Word(column.Type.Replace(" ", string.Empty, StringComparison.Ordinal))} {MermaidText.Word(column.Name)}{keys}{comment}\n");
        }

        page.Append("    }\n");
    }

    private static bool Shows(ValueList<TableDocument> shown, string name) => shown.Any(table => table.Name == name);

    private static string Alias(ValueList<TableDocument> shown, string name) => MermaidText.Word(shown.First(table => table.Name == name).Name);

    private static int Weight(TableDocument table, ReviewDocument review) => table.Mark is ChangeMark.Unchanged
        ? 0
        : 1 + table.Columns.Count(column => column.Mark is not ChangeMark.Unchanged) + review.Relations.Count(relation => relation.Table == table.Name || relation.Referenced == table.Name);

    private static string Words(ChangeMark mark) => mark switch
    {
        ChangeMark.Added => "+ comes",
        ChangeMark.Dropped => "- goes",
        _ => "~ changes",
    };

    private static string Marked(string name, ChangeMark mark) => mark switch
    {
        ChangeMark.Added => "+ " + name,
        ChangeMark.Dropped => "- " + name,
        ChangeMark.Changed => "~ " + name,
        _ => name,
    };
}
