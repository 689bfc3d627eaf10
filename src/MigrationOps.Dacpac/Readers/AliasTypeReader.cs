using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads alias types.</summary>
internal sealed class AliasTypeReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        target.Add(new AliasType
        {
            Name = content.Name,
            BaseType = TypeReader.ReadSpecifier(content),
            IsNullable = content.Flag("IsNullable", absent: true),
            Unknown = content.Unknown(),
        });
        return true;
    }
}
