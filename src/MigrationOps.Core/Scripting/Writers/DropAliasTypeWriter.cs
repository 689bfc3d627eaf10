using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes DROP TYPE.</summary>
internal sealed class DropAliasTypeWriter : OperationWriter<DropAliasType>
{
    /// <inheritdoc/>
    protected override StepText Write(DropAliasType operation, WriterContext context)
    {
        var replacement = context.OtherVersion(operation.Type);
        return new StepText
        {
            Sql = $"DROP TYPE {Quote.Name(operation.Type.Name)};",
            Guard = TypeCatalog.Of(operation.Type).Dropped(replacement is null ? null : TypeCatalog.Of(replacement)),
        };
    }
}
