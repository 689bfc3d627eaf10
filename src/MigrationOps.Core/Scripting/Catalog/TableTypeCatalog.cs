using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>Tells table types in sys.table_types, by their columns in order.</summary>
internal static class TableTypeCatalog
{
    /// <summary>A table type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>Its presence. Collation, row guid, mask and identity are asked where this version, or the other one that the plan puts in its place, has them.</returns>
    public static Presence Of(TableType type, WriterContext context)
    {
        var other = context.OtherVersion(type);
        var columns = type.Columns.Select((column, place) => $"(c.column_id = {Literal.Number(place + 1)} AND {Line(column, other, context)})");
        var from = "sys.table_types AS t\nJOIN sys.columns AS c ON c.object_id = t.type_table_object_id";
        string[] own = [$"t.user_type_id = TYPE_ID({Literal.Text(type.Name)})"];
        var all = $"{Predicate.Count(from, own)} = {Literal.Number(type.Columns.Count)}";
        var known = $"{Predicate.Count(from, [.. own, Predicate.Any([.. columns])])} = {Literal.Number(type.Columns.Count)}";
        var exact = Predicate.All(all, known);
        return new Presence(ObjectCatalog.Lacks(type.Id), exact, exact);
    }

    private static string Line(Column column, TableType? other, WriterContext context)
    {
        Column?[] versions = [column, other?.Columns.FirstOrDefault(version => context.Desired.Names.Equals(version.Name.Last, column.Name.Last))];
        string?[] conditions =
        [
            ColumnCatalog.Line(column, withNullability: true),
            ColumnCatalog.TakesCollation(column) && versions.Any(version => version?.Collation is not null) ? ColumnCatalog.HasCollation(column, context) : null,
            versions.Any(version => version is { IsRowGuid: true }) ? $"c.is_rowguidcol = {Literal.Bit(column.IsRowGuid)}" : null,
            versions.Any(version => version?.MaskingFunction is not null) ? $"c.is_masked = {Literal.Bit(column.MaskingFunction is not null)}" : null,
            versions.Any(version => version?.Identity is not null) ? $"c.is_identity = {Literal.Bit(column.Identity is not null)}" : null,
        ];
        return string.Join(" AND ", conditions.Where(condition => condition is not null));
    }
}
