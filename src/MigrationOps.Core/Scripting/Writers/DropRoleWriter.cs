using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes DROP ROLE.</summary>
internal sealed class DropRoleWriter : OperationWriter<DropRole>
{
    /// <inheritdoc/>
    protected override StepText Write(DropRole operation, WriterContext context) => new()
    {
        Sql = $"DROP ROLE {Quote.Name(operation.Role.Name)};",
        Guard = SecurityCatalog.Of(operation.Role).Dropped(),
    };
}
