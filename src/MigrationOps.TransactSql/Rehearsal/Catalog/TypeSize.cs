using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>The sizes of a type as sys.columns and sys.types give them. Source: Microsoft Learn, sys.types, and the pages of the types.</summary>
/// <param name="MaxLength">The length in bytes; -1 for MAX.</param>
/// <param name="Precision">The digits of a number, or the characters of a time.</param>
/// <param name="Scale">The digits behind the point.</param>
internal readonly record struct TypeSize(int MaxLength, int Precision, int Scale)
{
    /// <summary>The sizes of a built-in type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The sizes.</returns>
    public static TypeSize Of(SqlType type)
    {
        var name = type.Name.Last.Value.ToLowerInvariant();
        if (type.IsMax)
        {
            return new TypeSize(-1, 0, 0);
        }

        return name switch
        {
            "char" or "varchar" or "binary" or "varbinary" => new TypeSize(type.Length ?? 1, 0, 0),
            "nchar" or "nvarchar" => new TypeSize(2 * (type.Length ?? 1), 0, 0),
            "decimal" or "numeric" => new TypeSize(BytesOf(type.Precision ?? 18), type.Precision ?? 18, type.Scale ?? 0),
            "time" => OfTime(type.Scale ?? 7, 3, 8),
            "datetime2" => OfTime(type.Scale ?? 7, 6, 19),
            "datetimeoffset" => OfTime(type.Scale ?? 7, 8, 26),
            _ => Fixed(name),
        };
    }

    private static TypeSize Fixed(string name) => name switch
    {
        "tinyint" => new TypeSize(1, 3, 0),
        "smallint" => new TypeSize(2, 5, 0),
        "int" => new TypeSize(4, 10, 0),
        "bigint" => new TypeSize(8, 19, 0),
        "bit" => new TypeSize(1, 1, 0),
        "real" => new TypeSize(4, 24, 0),
        "float" => new TypeSize(8, 53, 0),
        "money" => new TypeSize(8, 19, 4),
        "smallmoney" => new TypeSize(4, 10, 4),
        "date" => new TypeSize(3, 10, 0),
        "datetime" => new TypeSize(8, 23, 3),
        "smalldatetime" => new TypeSize(4, 16, 0),
        "uniqueidentifier" or "text" or "ntext" or "image" => new TypeSize(16, 0, 0),
        "sql_variant" => new TypeSize(8016, 0, 0),
        "rowversion" or "timestamp" => new TypeSize(8, 0, 0),
        "sysname" => new TypeSize(256, 0, 0),
        "hierarchyid" => new TypeSize(892, 0, 0),
        _ => new TypeSize(-1, 0, 0),
    };

    private static TypeSize OfTime(int scale, int bytes, int characters) =>
        new(bytes + (scale switch { < 3 => 0, < 5 => 1, _ => 2 }), scale == 0 ? characters : characters + 1 + scale, scale);

    private static int BytesOf(int precision) => precision switch
    {
        < 10 => 5,
        < 20 => 9,
        < 29 => 13,
        _ => 17,
    };
}
