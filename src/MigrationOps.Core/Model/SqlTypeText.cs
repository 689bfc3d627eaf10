namespace MigrationOps.Model;

/// <summary>Writes data types.</summary>
internal static class SqlTypeText
{
    /// <summary>The type as T-SQL writes it.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The text.</returns>
    public static string Of(SqlType type)
    {
        var name = type is { IsBuiltIn: true, Name.Parts.Count: 1 } ? type.Name.Last.Value.ToUpperInvariant() : type.Name.ToString();
        return name + Arguments(type);
    }

    private static string Arguments(SqlType type) => type switch
    {
        { XmlSchemaCollection: { } collection } => type.IsXmlDocument ? $" (DOCUMENT {collection})" : $" (CONTENT {collection})",
        { IsMax: true } => " (MAX)",
        { Length: { } length } => $" ({length})",
        { Precision: { } precision, Scale: { } scale } => $" ({precision}, {scale})",
        { Precision: { } precision } => $" ({precision})",
        { Scale: { } scale } => $" ({scale})",
        _ => string.Empty,
    };
}
