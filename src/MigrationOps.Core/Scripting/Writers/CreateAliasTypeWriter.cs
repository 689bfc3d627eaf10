using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes CREATE TYPE ... FROM.</summary>
internal sealed class CreateAliasTypeWriter : OperationWriter<CreateAliasType>
{
    /// <inheritdoc/>
    protected override StepText Write(CreateAliasType operation, WriterContext context) => new()
    {
        Sql = $"CREATE TYPE {Quote.Name(operation.Type.Name)} FROM {operation.Type.BaseType} {(operation.Type.IsNullable ? "NULL" : "NOT NULL")};",
        Guard = TypeCatalog.Of(operation.Type).Created(),
    };
}
