using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes REVOKE.</summary>
internal sealed class RevokePermissionWriter : OperationWriter<RevokePermission>
{
    /// <inheritdoc/>
    protected override StepText Write(RevokePermission operation, WriterContext context)
    {
        var permission = operation.Permission;
        var replacement = context.OtherVersion(permission);
        return new StepText
        {
            Sql = SqlText.Statement(
                $"REVOKE {permission.Action}{PermissionPhrase.On(permission.Securable)}",
                $"FROM {Quote.Name(permission.Grantee)}",
                permission.WithGrantOption ? "CASCADE" : null,
                permission.Grantor is { } grantor ? $"AS {Quote.Name(grantor)}" : null),
            Guard = PermissionCatalog.Of(permission).Dropped(replacement is null ? null : PermissionCatalog.Of(replacement)),
        };
    }
}
