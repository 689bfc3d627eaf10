using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes GRANT and DENY.</summary>
internal sealed class GrantPermissionWriter : OperationWriter<GrantPermission>
{
    /// <inheritdoc/>
    protected override StepText Write(GrantPermission operation, WriterContext context)
    {
        var permission = operation.Permission;
        return new StepText
        {
            Sql = SqlText.Statement(
                $"{(permission.IsDenied ? "DENY" : "GRANT")} {permission.Action}{PermissionPhrase.On(permission.Securable)}",
                $"TO {Quote.Name(permission.Grantee)}",
                permission.WithGrantOption ? "WITH GRANT OPTION" : null,
                permission.Grantor is { } grantor ? $"AS {Quote.Name(grantor)}" : null),
            Guard = PermissionCatalog.Of(permission).Created(),
        };
    }
}
