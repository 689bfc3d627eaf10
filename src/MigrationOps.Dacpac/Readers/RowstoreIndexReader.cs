using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads B-tree and hash indexes.</summary>
internal sealed class RowstoreIndexReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        content.Entries("IndexedObject");
        target.AddPart(Read(content, target), content.Element);
        return true;
    }

    /// <summary>Reads the index of a table, view or table type.</summary>
    /// <param name="content">The element.</param>
    /// <param name="target">Keeps what the filter names.</param>
    /// <returns>The index.</returns>
    public static RowstoreIndex Read(ElementContent content, ReadingTarget target)
    {
        var placement = PlacementReader.Read(content);
        var index = new RowstoreIndex
        {
            Name = content.NameInside,
            Columns = IndexColumnReader.Read(content),
            IncludedColumns = content.References("IncludedColumns").Select(column => column.Last).ToValueList(),
            IsUnique = content.Flag("IsUnique"),
            IsClustered = content.Flag("IsClustered"),
            IsDisabled = content.Flag("IsDisabled"),
            Filter = content.FindExpression("FilterPredicate"),
            Options = IndexOptionsReader.Read(content),
            Placement = placement,
            Compression = CompressionReader.Read(content, placement),
            Unknown = content.Unknown(),
        };
        target.Bind(index.Id, content, "BodyDependencies", index.Name);
        return index;
    }
}
