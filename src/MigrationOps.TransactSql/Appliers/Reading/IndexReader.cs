using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers.Reading;

/// <summary>Reads indexes inside tables and beside them.</summary>
internal static class IndexReader
{
    /// <summary>Reads an index that is declared inside a table or table type.</summary>
    /// <param name="index">The declaration.</param>
    /// <param name="owner">The table.</param>
    /// <param name="column">The column that it stands at; null for one of the table.</param>
    /// <param name="context">The context.</param>
    /// <returns>The index.</returns>
    public static TableIndex Inline(IndexDefinition index, SqlName owner, Identifier? column, ApplyContext context)
    {
        var name = owner.Child(index.Name.Value);
        var kind = index.IndexType?.IndexTypeKind;
        var columns = index.Columns.Count == 0 && column is { } own ? [new IndexColumn(own)] : IndexColumns.Keys(index.Columns);
        TableIndex read = kind is IndexTypeKind.ClusteredColumnStore or IndexTypeKind.NonClusteredColumnStore
            ? new ColumnstoreIndex { Name = name, Columns = columns.Select(key => key.Name).ToValueList(), CompressionDelay = Delay(index.IndexOptions) }
            : new RowstoreIndex
            {
                Name = name,
                Columns = columns,
                IsUnique = index.Unique,
                Options = IndexOptionsReader.Apply(IndexOptions.Default with { IsHash = kind == IndexTypeKind.NonClusteredHash }, index.IndexOptions),
            };
        return read with
        {
            IsClustered = kind is IndexTypeKind.Clustered or IndexTypeKind.ClusteredColumnStore,
            Filter = index.FilterPredicate is { } filter ? context.Expression(filter) : null,
            Placement = PlacementReader.Read(index.OnFileGroupOrPartitionScheme),
            Compression = IndexOptionsReader.Compression(index.IndexOptions, PlacementReader.Read(index.OnFileGroupOrPartitionScheme)),
            Unknown = FileStream(index.FileStreamOn),
        };
    }

    /// <summary>Reads CREATE INDEX.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="owner">The table or view.</param>
    /// <param name="context">The context.</param>
    /// <returns>The index.</returns>
    public static RowstoreIndex Rowstore(CreateIndexStatement statement, SqlName owner, ApplyContext context) => new()
    {
        Name = owner.Child(statement.Name.Value),
        Columns = IndexColumns.Keys(statement.Columns),
        IncludedColumns = IndexColumns.Names(statement.IncludeColumns),
        IsUnique = statement.Unique,
        IsClustered = statement.Clustered == true,
        Filter = statement.FilterPredicate is { } filter ? context.Expression(filter) : null,
        Options = IndexOptionsReader.Apply(IndexOptions.Default, statement.IndexOptions),
        Placement = PlacementReader.Read(statement.OnFileGroupOrPartitionScheme),
        Compression = IndexOptionsReader.Compression(statement.IndexOptions, PlacementReader.Read(statement.OnFileGroupOrPartitionScheme)),
        Unknown = FileStream(statement.FileStreamOn),
    };

    /// <summary>Reads CREATE COLUMNSTORE INDEX.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="owner">The table or view.</param>
    /// <param name="context">The context.</param>
    /// <returns>The index.</returns>
    public static ColumnstoreIndex Columnstore(CreateColumnStoreIndexStatement statement, SqlName owner, ApplyContext context) => new()
    {
        Name = owner.Child(statement.Name.Value),
        Columns = IndexColumns.Names(statement.Columns),
        OrderedColumns = IndexColumns.Names(statement.OrderedColumns),
        IsClustered = statement.Clustered == true,
        CompressionDelay = Delay(statement.IndexOptions),
        Filter = statement.FilterPredicate is { } filter ? context.Expression(filter) : null,
        Placement = PlacementReader.Read(statement.OnFileGroupOrPartitionScheme),
        Compression = IndexOptionsReader.Compression(statement.IndexOptions, PlacementReader.Read(statement.OnFileGroupOrPartitionScheme)),
    };

    private static int Delay(IEnumerable<IndexOption> options) =>
        options.OfType<CompressionDelayIndexOption>().FirstOrDefault()?.Expression is Literal literal
            ? int.Parse(literal.Value, System.Globalization.CultureInfo.InvariantCulture)
            : 0;

    private static ValueList<UnknownProperty> FileStream(IdentifierOrValueExpression? on) =>
        on is null ? [] : [new UnknownProperty("FileStreamFilegroup", new Identifier(on.Value).ToString())];
}
