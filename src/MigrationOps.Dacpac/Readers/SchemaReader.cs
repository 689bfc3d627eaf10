using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads schemas.</summary>
internal sealed class SchemaReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        target.Add(new Schema { Name = content.Name, Owner = OwnerReader.Read(content), Unknown = content.Unknown() });
        return true;
    }
}
