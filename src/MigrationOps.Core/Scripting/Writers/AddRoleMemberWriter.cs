using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER ROLE ... ADD MEMBER.</summary>
internal sealed class AddRoleMemberWriter : OperationWriter<AddRoleMember>
{
    /// <inheritdoc/>
    protected override StepText Write(AddRoleMember operation, WriterContext context) => new()
    {
        Sql = $"ALTER ROLE {Quote.Name(operation.Membership.Role)} ADD MEMBER {Quote.Name(operation.Membership.Member)};",
        Guard = SecurityCatalog.Of(operation.Membership).Created(),
    };
}
