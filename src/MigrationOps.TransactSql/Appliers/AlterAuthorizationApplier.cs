using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ALTER AUTHORIZATION: the owners of schemas and roles, and of tables where they are not those of the schema.</summary>
internal sealed class AlterAuthorizationApplier() : StatementApplier<AlterAuthorizationStatement>(StatementRank.Security)
{
    /// <inheritdoc/>
    protected override void Apply(AlterAuthorizationStatement statement, ApplyContext context)
    {
        var target = statement.SecurityTargetObject;
        var parts = target.ObjectName.MultiPartIdentifier.Identifiers;
        var owner = statement.ToSchemaOwner ? null : Principals.OwnerOrNull(statement.PrincipalName);
        switch (target.ObjectKind)
        {
            case SecurityObjectKind.Schema when context.Model.Find<Schema>(ElementKind.Schema, SqlName.Of(parts[^1].Value)) is { } schema:
                context.Replace(schema, schema with { Owner = owner }, statement);
                break;
            case SecurityObjectKind.Role when context.Model.Find<Role>(ElementKind.Role, SqlName.Of(parts[^1].Value)) is { } role:
                context.Replace(role, role with { Owner = owner }, statement);
                break;
            case SecurityObjectKind.Object or SecurityObjectKind.NotSpecified when context.Model.FindTable(SecurableReader.ObjectName(parts, context)) is { } table:
                context.Replace(table, WithOwner(table, statement), statement);
                break;
            default:
                throw context.Refuse(SourceMessages.FormNotSupported, statement, context.Source.Of(statement));
        }
    }

    private static Table WithOwner(Table table, AlterAuthorizationStatement statement) => statement.ToSchemaOwner
        ? table with { Unknown = table.Unknown.Where(property => property.Name != "Authorizer").ToValueList() }
        : table.WithUnknown("Authorizer", new Identifier(statement.PrincipalName.Value).ToString());
}
