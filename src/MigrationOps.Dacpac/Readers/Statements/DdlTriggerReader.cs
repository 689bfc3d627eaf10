using MigrationOps.Dacpac.Modules;
using MigrationOps.Dacpac.Xml;

namespace MigrationOps.Dacpac.Readers.Statements;

/// <summary>Reads the DDL triggers of a database whose text the package holds.</summary>
internal sealed class DdlTriggerReader : StatementReader
{
    /// <inheritdoc/>
    protected override string? Write(ElementContent content)
    {
        if (!content.Element.Annotations.Exists(annotation => annotation.Type == ModelAnnotation.ModuleText && annotation.Find("HeaderContents") is not null))
        {
            return null;
        }

        content.Entries("BodyDependencies");
        content.Take("SqlTriggerType");
        foreach (var occasion in content.Inside("EventType").Concat(content.Inside("EventGroup")))
        {
            occasion.Element.IsSettled = true;
        }

        var definition = ModuleTextReader.Read(content, new ModuleBody(content, "BodyScript"), () => throw content.Incomplete("a header"));
        return definition is { AnsiNulls: true, QuotedIdentifier: true } ? definition.Text : null;
    }
}
