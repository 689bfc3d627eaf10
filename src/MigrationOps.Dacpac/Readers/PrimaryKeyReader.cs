using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads PRIMARY KEY constraints.</summary>
internal sealed class PrimaryKeyReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        target.AddPart(Read(content, content.Reference("DefiningTable"), isClustered: true), content.Element);
        return true;
    }

    /// <summary>Reads the key of a table or table type.</summary>
    /// <param name="content">The element.</param>
    /// <param name="table">The table or table type.</param>
    /// <param name="isClustered">What holds where the file does not say whether the key is clustered.</param>
    /// <returns>The key.</returns>
    public static PrimaryKey Read(ElementContent content, SqlName table, bool isClustered)
    {
        var placement = PlacementReader.Read(content);
        return new PrimaryKey
        {
            Table = table,
            Name = content.FindName()?.Last,
            Columns = IndexColumnReader.Read(content),
            IsClustered = content.Flag("IsClustered", isClustered),
            Options = IndexOptionsReader.Read(content),
            Placement = placement,
            Compression = CompressionReader.Read(content, placement),
            Unknown = content.Unknown(),
        };
    }
}
