namespace MigrationOps.Dacpac.Readers.Statements;

/// <summary>Reads full-text catalogs.</summary>
internal sealed class FullTextCatalogReader : StatementReader
{
    /// <inheritdoc/>
    protected override string Write(ElementContent content)
    {
        var accents = content.Find("IsAccentSensitive") is null ? string.Empty : $" WITH ACCENT_SENSITIVITY = {(content.Flag("IsAccentSensitive") ? "ON" : "OFF")}";
        var isDefault = content.Flag("IsDefault") ? " AS DEFAULT" : string.Empty;
        return $"CREATE FULLTEXT CATALOG {content.Name}{accents}{isDefault}{Owner(content)}";
    }
}
