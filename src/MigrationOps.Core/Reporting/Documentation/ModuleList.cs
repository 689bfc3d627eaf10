using System.Globalization;
using System.Text;
using MigrationOps.Model;

namespace MigrationOps.Reporting.Documentation;

/// <summary>The modules in the data dictionary.</summary>
/// <param name="database">The database.</param>
/// <param name="descriptions">What the source says of its objects.</param>
internal sealed class ModuleList(LoadedDatabase database, Descriptions descriptions)
{
    /// <summary>Writes the modules of one kind; nothing where there are none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">What they are called.</param>
    /// <param name="modules">The modules.</param>
    public void Write(StringBuilder page, string title, IEnumerable<Module> modules)
    {
        var all = modules.OrderBy(module => module.Name.ToString(), StringComparer.Ordinal).ToList();
        if (all.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| Name | Columns | Uses | Description |\n|---|---|---|---|\n");
        foreach (var module in all)
        {
            var columns = database.ResultColumns.TryGetValue(module.Name, out var result) ? string.Join(", ", result.Select(column => MarkdownText.CodeCell(column.Value))) : string.Empty;
            var uses = database.Dependencies.UsesOf(module.Id).Where(name => IsObject(name)).Select(name => name.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            page.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.CodeCell(module.Name.ToString())} | {columns} | {string.Join(", ", uses.Select(MarkdownText.CodeCell))} | {MarkdownText.Plain(descriptions.Of(module.Name))} |\n");
        }
    }

    private bool IsObject(SqlName name) =>
        name.Parts.Count == 2 && new[] { ElementKind.Table, ElementKind.View, ElementKind.Function, ElementKind.Procedure }.Any(kind => database.Model.Find(new ElementId(kind, name)) is not null);
}
