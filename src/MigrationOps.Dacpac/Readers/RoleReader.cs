using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads database roles.</summary>
internal sealed class RoleReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        target.Add(new Role { Name = content.Name, Owner = OwnerReader.Read(content), Unknown = content.Unknown() });
        return true;
    }
}
