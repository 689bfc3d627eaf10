using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>Column definitions.</summary>
internal static class ColumnPhrase
{
    /// <summary>A column as CREATE TABLE and ALTER TABLE ... ADD take it.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">Its default, or null.</param>
    /// <param name="withValues">Whether existing rows of a nullable column take the default.</param>
    /// <returns>The definition.</returns>
    public static string Of(Column column, DefaultConstraint? value = null, bool withValues = false) =>
        string.Join(' ', Words(column, value, withValues).Where(word => word.Length > 0));

    /// <summary>The masking of a column.</summary>
    /// <param name="function">The masking function.</param>
    /// <returns>Such as <c>MASKED WITH (FUNCTION = 'default()')</c>.</returns>
    public static string Masked(string function) => $"MASKED WITH (FUNCTION = {Literal.Text(function)[1..]})";

    private static IEnumerable<string> Words(Column column, DefaultConstraint? value, bool withValues)
    {
        yield return Quote.Name(column.Name.Last);
        if (column.Computed is { } computed)
        {
            yield return $"AS {ExpressionPhrase.InParentheses(computed.Expression)}";
            yield return When(computed.IsPersisted, "PERSISTED");
            yield return When(computed.IsPersistedNotNull, "NOT NULL");
            yield break;
        }

        yield return column.Type?.ToString() ?? string.Empty;
        if (column.IsColumnSet)
        {
            yield return "COLUMN_SET FOR ALL_SPARSE_COLUMNS";
            yield break;
        }

        foreach (var word in Stored(column))
        {
            yield return word;
        }

        yield return value is null ? string.Empty : ConstraintPhrase.Of(value);
        yield return When(withValues, "WITH VALUES");
    }

    private static IEnumerable<string> Stored(Column column)
    {
        yield return When(column.IsFileStream, "FILESTREAM");
        yield return column.Collation is { } collation ? $"COLLATE {collation}" : string.Empty;
        yield return When(column.IsSparse, "SPARSE");
        yield return column.MaskingFunction is { } function ? Masked(function) : string.Empty;
        yield return column.Identity is { } identity ? $"IDENTITY ({Literal.Number(identity.Seed)}, {Literal.Number(identity.Increment)})" : string.Empty;
        yield return When(column.Identity is { IsNotForReplication: true }, "NOT FOR REPLICATION");
        yield return column.Generated switch
        {
            GeneratedAlways.RowStart => "GENERATED ALWAYS AS ROW START",
            GeneratedAlways.RowEnd => "GENERATED ALWAYS AS ROW END",
            _ => string.Empty,
        };
        yield return When(column.IsHidden, "HIDDEN");
        yield return column.IsNullable ? "NULL" : "NOT NULL";
        yield return When(column.IsRowGuid, "ROWGUIDCOL");
    }

    private static string When(bool condition, string words) => condition ? words : string.Empty;
}
