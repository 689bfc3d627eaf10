using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Core.Tests.Scripting.Writers;

internal static class SecuritySamples
{
    private static readonly Schema Schema = new() { Name = SqlName.Of("sales"), Owner = new Identifier("owner") };

    private static readonly Role Role = new() { Name = SqlName.Of("clerks"), Owner = new Identifier("owner") };

    private static readonly User User = new() { Name = SqlName.Of("anna"), Authentication = "LOGIN [anna]", DefaultSchema = new Identifier("sales") };

    private static readonly RoleMembership Membership = new() { Role = SqlName.Of("db_datareader"), Member = SqlName.Of("anna") };

    public static IEnumerable<(string Name, Operation Operation)> All { get; } =
    [
        ("CreateSchema", new CreateSchema(Schema)),
        ("DropSchema", new DropSchema(Schema)),
        ("ChangeOwner.Schema", new ChangeOwner(Schema.Id, Schema.Owner, null)),
        ("ChangeOwner.Role", new ChangeOwner(Role.Id, null, Role.Owner)),
        ("CreateRole", new CreateRole(Role)),
        ("DropRole", new DropRole(Role)),
        ("AddRoleMember", new AddRoleMember(Membership)),
        ("DropRoleMember", new DropRoleMember(Membership)),
        ("CreateUser", new CreateUser(User)),
        ("CreateUser.WithoutLogin", new CreateUser(User with { Authentication = "WITHOUT LOGIN" })),
        ("CreateUser.External", new CreateUser(User with { Authentication = "EXTERNAL PROVIDER", DefaultSchema = null })),
        ("CreateUser.Password", new CreateUser(User with { Authentication = "PASSWORD" })),
        ("AlterUser", new AlterUser(User, User with { DefaultSchema = null, Authentication = "LOGIN [anne]" })),
        ("AlterUser.Refused", new AlterUser(User, User with { Authentication = "WITHOUT LOGIN" })),
        ("DropUser", new DropUser(User)),
        ("GrantPermission.Object", new GrantPermission(Permission(SecurableClass.Object, Sample.Orders) with { WithGrantOption = true })),
        ("GrantPermission.Column", new GrantPermission(Permission(SecurableClass.Column, Sample.Orders.Child("Code")))),
        ("GrantPermission.Database", new GrantPermission(Permission(SecurableClass.Database, null) with { Action = "CONNECT", Grantor = new Identifier("owner") })),
        ("GrantPermission.Schema", new GrantPermission(Permission(SecurableClass.Schema, Schema.Name) with { IsDenied = true, Action = "VIEW DEFINITION" })),
        ("GrantPermission.Type", new GrantPermission(Permission(SecurableClass.Type, SqlName.Of("dbo", "Flag")) with { Action = "EXECUTE" })),
        ("GrantPermission.Role", new GrantPermission(Permission(SecurableClass.Role, Role.Name) with { Action = "ALTER" })),
        ("RevokePermission", new RevokePermission(Permission(SecurableClass.Object, Sample.Orders) with { WithGrantOption = true })),
    ];

    private static Permission Permission(SecurableClass kind, SqlName? name) => new() { Action = "SELECT", Securable = new Securable(kind, name), Grantee = SqlName.Of("clerks") };
}
