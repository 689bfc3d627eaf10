using System.Globalization;
using System.Text;
using MigrationOps.Model;

namespace MigrationOps.Reporting.Documentation;

/// <summary>One table of the data dictionary.</summary>
internal static class TablePage
{
    /// <summary>Writes the table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="table">The table.</param>
    /// <param name="model">The database.</param>
    /// <param name="descriptions">What the source says of its objects.</param>
    public static void Write(StringBuilder page, Table table, DatabaseModel model, Descriptions descriptions)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {MarkdownText.Plain(table.Name.ToString())}\n\n");
        if (descriptions.Of(table.Name) is { Length: > 0 } description)
        {
            page.Append(MarkdownText.Plain(description)).Append("\n\n");
        }

        if (Traits(table) is { Length: > 0 } traits)
        {
            page.Append(traits).Append("\n\n");
        }

        page.Append("| Column | Type | NULL | Default | Key | Description |\n|---|---|---|---|---|---|\n");
        foreach (var column in table.Columns)
        {
            var value = table.FindDefault(column.Name.Last, model.Names)?.Expression.Text;
            page.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.CodeCell(column.Name.Last.Value)} | {Type(column)} | {(column.IsNullable ? "yes" : "no")} | ")
                .Append(CultureInfo.InvariantCulture, $"{(value is null ? string.Empty : MarkdownText.CodeCell(value))} | {Keys(table, column, model)} | {MarkdownText.Plain(descriptions.Of(column.Name))} |\n");
        }

        WriteParts(page, table);
    }

    private static string Traits(Table table)
    {
        string?[] traits =
        [
            table.SystemVersioning is { } versioning ? $"Temporal, history in {MarkdownText.Code(versioning.HistoryTable?.ToString() ?? "a table that the server names")}." : null,
            table.MemoryOptimized is null ? null : "Memory-optimised.",
            table.Options.ChangeTracking ? "Change tracking is on." : null,
            table.Graph is GraphRole.None ? null : $"Graph {table.Graph.ToString().ToLowerInvariant()}.",
        ];
        return string.Join(' ', traits.Where(trait => trait is not null));
    }

    private static string Type(Column column)
    {
        var type = column.Computed is { } computed ? $"as {computed.Expression.Text}" : column.Type?.ToString() ?? string.Empty;
        string?[] more = [column.Identity is { } identity ? $"identity ({identity.Seed}, {identity.Increment})" : null, column.MaskingFunction is null ? null : "masked", column.IsSparse ? "sparse" : null];
        return string.Join(", ", more.Where(word => word is not null).Prepend(MarkdownText.CodeCell(type)));
    }

    private static string Keys(Table table, Column column, DatabaseModel model)
    {
        var name = column.Name.Last;
        var primary = table.PrimaryKey?.OwnColumns.Contains(name, model.Names) == true ? new[] { "primary" } : [];
        var foreign = table.Constraints.OfType<ForeignKey>().Where(key => key.Columns.Contains(name, model.Names)).Select(key => $"to {MarkdownText.CodeCell(key.ReferencedTable.ToString())}");
        return string.Join(", ", primary.Concat(foreign));
    }

    private static void WriteParts(StringBuilder page, Table table)
    {
        var checks = table.Constraints.OfType<CheckConstraint>().Select(check => $"- check {MarkdownText.Code(check.Expression.Text)}");
        var uniques = table.Constraints.OfType<UniqueConstraint>().Select(key => $"- unique ({string.Join(", ", key.OwnColumns.Select(column => MarkdownText.Code(column.Value)))})");
        var indexes = table.Indexes.Select(index =>
            $"- index {MarkdownText.Code(index.Name.Last.Value)} on ({string.Join(", ", index.OwnColumns.Select(column => MarkdownText.Code(column.Value)))}){(index is RowstoreIndex { IsUnique: true } ? ", unique" : string.Empty)}{(index.Filter is { } filter ? $" where {MarkdownText.Code(filter.Text)}" : string.Empty)}");
        var lines = checks.Concat(uniques).Concat(indexes).ToList();
        if (lines.Count > 0)
        {
            page.Append('\n').AppendJoin('\n', lines).Append('\n');
        }
    }
}
