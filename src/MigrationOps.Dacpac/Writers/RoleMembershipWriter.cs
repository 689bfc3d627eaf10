using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes role memberships, which have no name.</summary>
internal sealed class RoleMembershipWriter : ElementWriter<RoleMembership>
{
    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(RoleMembership element, WritingContext context) =>
        [new ElementBuilder("SqlRoleMembership", null, context).Refers("Member", element.Member).Refers("Role", element.Role).Build(element.Unknown)];
}
