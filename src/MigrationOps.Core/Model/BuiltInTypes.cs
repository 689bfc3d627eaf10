namespace MigrationOps.Model;

/// <summary>The names, synonyms and default sizes of SQL Server's own types. Source: Microsoft Learn, "Data types" and "Data type synonyms".</summary>
internal static class BuiltInTypes
{
    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["integer"] = "int",
        ["dec"] = "decimal",
        ["double precision"] = "float",
        ["character"] = "char",
        ["char varying"] = "varchar",
        ["character varying"] = "varchar",
        ["national char"] = "nchar",
        ["national character"] = "nchar",
        ["national char varying"] = "nvarchar",
        ["national character varying"] = "nvarchar",
        ["national text"] = "ntext",
        ["binary varying"] = "varbinary",
        ["timestamp"] = "rowversion",
    };

    /// <summary>The name behind a synonym.</summary>
    /// <param name="name">A name in any letter case.</param>
    /// <returns>The lower-case name of the type.</returns>
    public static string Resolve(string name) => Synonyms.TryGetValue(name, out var known) ? known : name.ToLowerInvariant();

    /// <summary>The type with its defaults filled in and what it cannot have left out.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="length">The length as written.</param>
    /// <param name="precision">The precision as written.</param>
    /// <param name="scale">The scale as written.</param>
    /// <returns>The canonical type.</returns>
    public static SqlType Canonical(string name, int? length, int? precision, int? scale)
    {
        var resolved = Resolve(name);
        var type = new SqlType { Name = SqlName.Of(resolved) };
        return resolved switch
        {
            "char" or "varchar" or "nchar" or "nvarchar" or "binary" or "varbinary" => type with { Length = length ?? 1 },
            "decimal" or "numeric" => type with { Precision = precision ?? 18, Scale = scale ?? 0 },
            "float" => FloatOf(type, precision),
            "real" => type,
            "time" or "datetime2" or "datetimeoffset" => type with { Scale = scale ?? 7 },
            _ => type with { Length = length, Precision = precision, Scale = scale },
        };
    }

    // float(1..24) is stored and reported as real, float(25..53) as float(53): Microsoft Learn, "float and real".
    private static SqlType FloatOf(SqlType type, int? precision) =>
        precision is >= 1 and <= 24 ? type with { Name = SqlName.Of("real") } : type with { Precision = 53 };
}
