using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes CREATE ROLE.</summary>
internal sealed class CreateRoleWriter : OperationWriter<CreateRole>
{
    /// <inheritdoc/>
    protected override StepText Write(CreateRole operation, WriterContext context) => new()
    {
        Sql = SqlText.Statement($"CREATE ROLE {Quote.Name(operation.Role.Name)}", operation.Role.Owner is { } owner ? $"AUTHORIZATION {Quote.Name(owner)}" : null),
        Guard = SecurityCatalog.Of(operation.Role).Created(),
    };
}
