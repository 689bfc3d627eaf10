using System.Globalization;
using System.Text;
using MigrationOps.Model;

namespace MigrationOps.Reporting.Documentation;

/// <summary>Writes <c>dictionary.md</c>: every table, view and routine of a database with what its source says of it.</summary>
public static class DataDictionary
{
    /// <summary>Writes the page.</summary>
    /// <param name="database">The database.</param>
    /// <returns>Markdown with line feeds.</returns>
    public static string Write(LoadedDatabase database)
    {
        var model = database.Model;
        var page = new StringBuilder("# Data dictionary\n");
        var descriptions = new Descriptions(model);
        foreach (var schema in model.All<Table>().GroupBy(table => table.Name.First.Value, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## Schema {MarkdownText.Plain(schema.Key)}\n");
            foreach (var table in schema.OrderBy(table => table.Name.ToString(), StringComparer.Ordinal))
            {
                TablePage.Write(page, table, model, descriptions);
            }
        }

        var modules = new ModuleList(database, descriptions);
        modules.Write(page, "Views", model.All<View>());
        modules.Write(page, "Procedures", model.All<Procedure>());
        modules.Write(page, "Functions", model.All<Function>());
        return page.ToString();
    }
}
