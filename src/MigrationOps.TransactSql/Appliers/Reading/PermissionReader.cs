using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;
using Permission = MigrationOps.Model.Permission;

namespace MigrationOps.TransactSql.Appliers.Reading;

/// <summary>Reads GRANT, DENY and REVOKE: one permission for each action, column and grantee.</summary>
internal static class PermissionReader
{
    /// <summary>Reads a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="context">The context.</param>
    /// <returns>The permissions; null where the securable is of a class that the model does not know.</returns>
    public static IReadOnlyList<Permission>? Read(SecurityStatement statement, ApplyContext context)
    {
        if (SecurableReader.Read(statement.SecurityTargetObject, context) is not { } securable)
        {
            return null;
        }

        return
        [
            .. from permission in statement.Permissions
               let columns = permission.Columns.Count > 0 ? permission.Columns : statement.SecurityTargetObject?.Columns ?? []
               from target in Targets(securable, columns)
               from principal in statement.Principals
               select new Permission
               {
                   Action = ActionOf(permission),
                   Securable = target,
                   Grantee = SqlName.Of(principal.PrincipalType == PrincipalType.Public ? "public" : principal.Identifier?.Value ?? "null"),
                   Grantor = Principals.OwnerOrNull(statement.AsClause),
               },
        ];
    }

    private static IEnumerable<Securable> Targets(Securable securable, IList<Microsoft.SqlServer.TransactSql.ScriptDom.Identifier> columns) =>
        columns.Count == 0 ? [securable] : columns.Select(column => new Securable(SecurableClass.Column, securable.Name!.Child(new Identifier(column.Value))));

    private static string ActionOf(Microsoft.SqlServer.TransactSql.ScriptDom.Permission permission) =>
        string.Join(' ', permission.Identifiers.Select(word => LongForm(word.Value.ToUpperInvariant())));

    private static string LongForm(string word) => word switch
    {
        "EXEC" => "EXECUTE",
        "PROC" => "PROCEDURE",
        "TRAN" => "TRANSACTION",
        _ => word,
    };
}
