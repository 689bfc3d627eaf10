namespace MigrationOps.Model;

/// <summary>
/// The data type of a column, a parameter or a sequence, with the defaults of SQL Server made explicit:
/// <c>varchar</c> has length 1, <c>decimal</c> precision 18, <c>float</c> precision 53, <c>datetime2</c> scale 7. Make built-in types with <see cref="BuiltIn"/>.
/// </summary>
public sealed record SqlType
{
    /// <summary>The name: one lower-case part for a built-in type, two parts for an alias or CLR type; <c>[sys].[geography]</c> for a CLR system type.</summary>
    public required SqlName Name { get; init; }

    /// <summary>The length in characters (bytes for binary types); null where the type has none or is MAX.</summary>
    public int? Length { get; init; }

    /// <summary>Whether the length is MAX.</summary>
    public bool IsMax { get; init; }

    /// <summary>The precision of a decimal or float type.</summary>
    public int? Precision { get; init; }

    /// <summary>The scale of a decimal or the fraction digits of a time type; null for types that have none.</summary>
    public int? Scale { get; init; }

    /// <summary>The XML schema collection of a typed <c>xml</c>.</summary>
    public SqlName? XmlSchemaCollection { get; init; }

    /// <summary>Whether a typed <c>xml</c> is restricted to documents.</summary>
    public bool IsXmlDocument { get; init; }

    /// <summary>Whether SQL Server defines the type, so that no object of the database stands behind it.</summary>
    public bool IsBuiltIn => Name.Parts.Count == 1 || string.Equals(Name.First.Value, "sys", StringComparison.OrdinalIgnoreCase);

    /// <summary>Makes a built-in type, with synonyms resolved and defaults filled in.</summary>
    /// <param name="name">The name as written, such as <c>INTEGER</c>.</param>
    /// <param name="length">The length, null when none was written.</param>
    /// <param name="precision">The precision, null when none was written.</param>
    /// <param name="scale">The scale, null when none was written.</param>
    /// <returns>The type in its canonical form.</returns>
    public static SqlType BuiltIn(string name, int? length = null, int? precision = null, int? scale = null) =>
        BuiltInTypes.Canonical(name, length, precision, scale);

    /// <summary>A built-in type whose length is MAX.</summary>
    /// <param name="name">The name, such as <c>varchar</c>.</param>
    /// <returns>The type.</returns>
    public static SqlType Max(string name) => new() { Name = SqlName.Of(BuiltInTypes.Resolve(name)), IsMax = true };

    /// <summary>An alias or CLR type of the database.</summary>
    /// <param name="name">Its two-part name.</param>
    /// <returns>The type.</returns>
    public static SqlType UserDefined(SqlName name) => new() { Name = name };

    /// <summary>Whether this is the built-in type of a name.</summary>
    /// <param name="name">The lower-case name.</param>
    /// <returns>Whether the names are the same.</returns>
    public bool Is(string name) => IsBuiltIn && string.Equals(Name.Last.Value, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The type as T-SQL writes it.</summary>
    /// <returns>Such as <c>NVARCHAR (50)</c> for a built-in type, or the quoted name of another one.</returns>
    public override string ToString() => SqlTypeText.Of(this);
}
