namespace MigrationOps.Operations.Conversions;

/// <summary>Groups of types that convert by the same rules.</summary>
internal enum TypeFamily
{
    /// <summary>Integers, bit, decimal, money and floating-point numbers.</summary>
    Numeric,

    /// <summary><c>char</c> and <c>varchar</c>.</summary>
    NonUnicode,

    /// <summary><c>nchar</c> and <c>nvarchar</c>.</summary>
    Unicode,

    /// <summary><c>binary</c> and <c>varbinary</c>.</summary>
    Binary,

    /// <summary>Dates and times.</summary>
    DateTime,

    /// <summary><c>uniqueidentifier</c>.</summary>
    Guid,

    /// <summary><c>xml</c>.</summary>
    Xml,

    /// <summary><c>sql_variant</c>.</summary>
    Variant,

    /// <summary><c>rowversion</c>.</summary>
    RowVersion,

    /// <summary><c>text</c>, <c>ntext</c> and <c>image</c>.</summary>
    LegacyLarge,

    /// <summary><c>hierarchyid</c>, <c>geography</c> and <c>geometry</c>.</summary>
    Clr,

    /// <summary>A type of the database, or one that is not known here.</summary>
    Other,
}
