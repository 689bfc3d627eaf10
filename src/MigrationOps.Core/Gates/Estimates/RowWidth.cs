using MigrationOps.Model;

namespace MigrationOps.Gates.Estimates;

/// <summary>Guesses how many bytes a row has from the types of its columns. Source of the fixed sizes: Microsoft Learn, "Data types (Transact-SQL)".</summary>
public static class RowWidth
{
    private const int Overhead = 10;
    private const int LargeValue = 200;

    /// <summary>The bytes of a row on average; texts of varying length are taken as half full.</summary>
    /// <param name="columns">The columns.</param>
    /// <returns>The bytes.</returns>
    public static int Of(IEnumerable<Column> columns) => Overhead + columns.Where(column => column.Computed is not { IsPersisted: false }).Sum(column => Of(column.Type));

    private static int Of(SqlType? type) => type switch
    {
        null => 8,
        { IsMax: true } => LargeValue,
        { Length: { } length } when type.Is("nchar") => length * 2,
        { Length: { } length } when type.Is("nvarchar") => length,
        { Length: { } length } when type.Is("char") || type.Is("binary") => length,
        { Length: { } length } => Math.Max(1, length / 2),
        _ => Fixed(type),
    };

    private static int Fixed(SqlType type) => type.Name.Last.Value.ToLowerInvariant() switch
    {
        "bit" or "tinyint" => 1,
        "smallint" => 2,
        "int" or "date" or "real" or "smalldatetime" or "smallmoney" => 4,
        "decimal" or "numeric" => type.Precision switch { <= 9 => 5, <= 19 => 9, <= 28 => 13, _ => 17 },
        "uniqueidentifier" => 16,
        "datetimeoffset" => 10,
        "text" or "ntext" or "image" or "xml" or "geography" or "geometry" or "json" => LargeValue,
        _ => 8,
    };
}
