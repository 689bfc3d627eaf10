namespace MigrationOps.Dacpac.Readers.Statements;

/// <summary>Reads XML schema collections.</summary>
internal sealed class XmlSchemaCollectionReader : StatementReader
{
    /// <inheritdoc/>
    protected override string Write(ElementContent content)
    {
        content.Entries("Schema");
        return $"CREATE XML SCHEMA COLLECTION {content.Name} AS {content.Expression("SchemaExpression").Text}";
    }
}
