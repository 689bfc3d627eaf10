using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// DROP USER and DROP ROLE: a role with members (15144), somebody who owns a schema (15138) or a role (15421).
/// Source: Microsoft Learn, DROP ROLE, DROP USER; "Database Engine events and errors".
/// </summary>
internal sealed class DropPrincipalCheck : IStatementCheck
{
    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes => [typeof(DropUserStatement), typeof(DropRoleStatement)];

    /// <inheritdoc/>
    public void Check(TSqlStatement statement, RunFrame frame)
    {
        var kind = statement is DropRoleStatement ? ElementKind.Role : ElementKind.User;
        var dropped = new ElementId(kind, SqlName.Of(((DropUnownedObjectStatement)statement).Name.Value));
        if (!frame.Model.Has(dropped))
        {
            return;
        }

        var names = frame.Model.Names;
        bool Owns(Identifier? owner) => owner is { } name && names.Equals(name, dropped.Name.Last);
        if (kind == ElementKind.Role && frame.Model.AttachedTo(dropped.Name).OfType<RoleMembership>().FirstOrDefault(membership => names.Equals(membership.Role, dropped.Name)) is { } member)
        {
            throw frame.Used(15144, (dropped, member.Id), statement);
        }

        if (frame.Model.Current.All<Schema>().FirstOrDefault(schema => Owns(schema.Owner)) is { } owned)
        {
            throw frame.Used(15138, (dropped, owned.Id), statement);
        }

        if (frame.Model.Current.All<Role>().FirstOrDefault(role => Owns(role.Owner)) is { } ownedRole)
        {
            throw frame.Used(15421, (dropped, ownedRole.Id), statement);
        }
    }
}
