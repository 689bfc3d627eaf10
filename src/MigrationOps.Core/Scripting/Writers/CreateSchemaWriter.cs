using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes CREATE SCHEMA.</summary>
internal sealed class CreateSchemaWriter : OperationWriter<CreateSchema>
{
    /// <inheritdoc/>
    protected override StepText Write(CreateSchema operation, WriterContext context)
    {
        var schema = operation.Schema;
        return new StepText
        {
            Sql = SqlText.Execute($"CREATE SCHEMA {Quote.Name(schema.Name)} AUTHORIZATION {Quote.Name(schema.Owner ?? new Identifier("dbo"))};"),
            Guard = new Guard(ObjectCatalog.Lacks(schema.Id), ObjectCatalog.Bears(schema.Id)),
        };
    }
}
