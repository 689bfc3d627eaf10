using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads the members of roles.</summary>
internal sealed class RoleMembershipReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        target.Add(new RoleMembership
        {
            Role = content.Reference("Role"),
            Member = content.Reference("Member"),
            Unknown = content.Unknown(),
        });
        return true;
    }
}
