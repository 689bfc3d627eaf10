using MigrationOps.Model;

namespace MigrationOps.Operations.Conversions;

/// <summary>Tells the family of a type.</summary>
internal static class TypeFamilies
{
    /// <summary>The family of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The family.</returns>
    public static TypeFamily Family(this SqlType type) => type.IsBuiltIn ? OfName(type.Name.Last.Value.ToLowerInvariant()) : TypeFamily.Other;

    /// <summary>Whether values are characters, text and ntext aside.</summary>
    /// <param name="family">The family.</param>
    /// <returns>Whether it is one of the two.</returns>
    public static bool IsCharacter(this TypeFamily family) => family is TypeFamily.NonUnicode or TypeFamily.Unicode;

    /// <summary>Whether a collation says how values are stored and compared.</summary>
    /// <param name="family">The family.</param>
    /// <returns>Whether it does.</returns>
    public static bool HasCollation(this TypeFamily family) => family.IsCharacter() || family is TypeFamily.LegacyLarge;

    /// <summary>Whether each value of a type takes the room that it needs.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is varchar, nvarchar or varbinary.</returns>
    public static bool HasVariableLength(this SqlType type) => type.Is("varchar") || type.Is("nvarchar") || type.Is("varbinary");

    private static TypeFamily OfName(string name) => name switch
    {
        "bit" or "tinyint" or "smallint" or "int" or "bigint" or "decimal" or "numeric" or "money" or "smallmoney" or "float" or "real" => TypeFamily.Numeric,
        "char" or "varchar" => TypeFamily.NonUnicode,
        "nchar" or "nvarchar" => TypeFamily.Unicode,
        "binary" or "varbinary" => TypeFamily.Binary,
        "date" or "time" or "datetime" or "smalldatetime" or "datetime2" or "datetimeoffset" => TypeFamily.DateTime,
        "uniqueidentifier" => TypeFamily.Guid,
        "xml" => TypeFamily.Xml,
        "sql_variant" => TypeFamily.Variant,
        "rowversion" => TypeFamily.RowVersion,
        "text" or "ntext" or "image" => TypeFamily.LegacyLarge,
        "hierarchyid" or "geography" or "geometry" => TypeFamily.Clr,
        _ => TypeFamily.Other,
    };
}
