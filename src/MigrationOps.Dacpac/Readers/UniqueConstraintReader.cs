using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads UNIQUE constraints.</summary>
internal sealed class UniqueConstraintReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        target.AddPart(Read(content, content.Reference("DefiningTable")), content.Element);
        return true;
    }

    /// <summary>Reads the constraint of a table or table type.</summary>
    /// <param name="content">The element.</param>
    /// <param name="table">The table or table type.</param>
    /// <returns>The constraint.</returns>
    public static UniqueConstraint Read(ElementContent content, SqlName table)
    {
        var placement = PlacementReader.Read(content);
        return new UniqueConstraint
        {
            Table = table,
            Name = content.FindName()?.Last,
            Columns = IndexColumnReader.Read(content),
            IsClustered = content.Flag("IsClustered"),
            Options = IndexOptionsReader.Read(content),
            Placement = placement,
            Compression = CompressionReader.Read(content, placement),
            Unknown = content.Unknown(),
        };
    }
}
