using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads columnstore indexes.</summary>
internal sealed class ColumnstoreIndexReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        content.Entries("IndexedObject");
        var placement = PlacementReader.Read(content);
        var isClustered = content.Flag("IsClustered");
        var columns = IndexColumnReader.Read(content).Select(column => column.Name).ToValueList();
        var index = new ColumnstoreIndex
        {
            Name = content.NameInside,
            IsClustered = isClustered,
            // A clustered one lists all columns of its table, those of the day it was written.
            Columns = isClustered ? [] : columns,
            OrderedColumns = content.References("OrderedColumns").Select(column => column.Last).ToValueList(),
            CompressionDelay = content.Number("CompressionDelay") ?? 0,
            Filter = content.FindExpression("FilterPredicate"),
            Placement = placement,
            Compression = CompressionReader.Read(content, placement),
            Unknown = content.Unknown(),
        };
        target.AddPart(index, content.Element);
        target.Bind(index.Id, content, "BodyDependencies", index.Name);
        return true;
    }
}
