using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER ROLE ... DROP MEMBER.</summary>
internal sealed class DropRoleMemberWriter : OperationWriter<DropRoleMember>
{
    /// <inheritdoc/>
    protected override StepText Write(DropRoleMember operation, WriterContext context)
    {
        var exists = SecurityCatalog.Of(operation.Membership).Exists;
        return new StepText
        {
            Sql = $"ALTER ROLE {Quote.Name(operation.Membership.Role)} DROP MEMBER {Quote.Name(operation.Membership.Member)};",
            Guard = new Guard(exists, Predicate.Not(exists)),
        };
    }
}
