using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes DROP SCHEMA.</summary>
internal sealed class DropSchemaWriter : OperationWriter<DropSchema>
{
    /// <inheritdoc/>
    protected override StepText Write(DropSchema operation, WriterContext context) => new()
    {
        Sql = $"DROP SCHEMA {Quote.Name(operation.Schema.Name)};",
        Guard = new Guard(ObjectCatalog.Bears(operation.Schema.Id), ObjectCatalog.Lacks(operation.Schema.Id)),
    };
}
