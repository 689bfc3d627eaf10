using System.Diagnostics;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes the indexes of tables and views.</summary>
internal static class IndexWriter
{
    /// <summary>Writes an index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="columns">The columns of the table or view.</param>
    /// <param name="context">What is written.</param>
    /// <returns>The element.</returns>
    public static ModelElement Write(TableIndex index, IEnumerable<SqlName> columns, WritingContext context) => index switch
    {
        RowstoreIndex rowstore => Write(rowstore, ColumnOwner.Table, context),
        ColumnstoreIndex columnstore => Write(columnstore, columns, context),
        _ => throw new UnreachableException(),
    };

    /// <summary>Writes a rowstore index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="owner">What it is an index of.</param>
    /// <param name="context">What is written.</param>
    /// <returns>The element; of a table type, it stands inside it.</returns>
    public static ModelElement Write(RowstoreIndex index, ColumnOwner owner, WritingContext context) =>
        new ElementBuilder(owner.Prefix + "Index", index.Name, context)
            .Flag("IsUnique", index.IsUnique)
            .Flag("IsClustered", index.IsClustered)
            .Flag("IsDisabled", index.IsDisabled)
            .Text("FilterPredicate", index.Filter?.Text)
            .Options(index.Options)
            .Refers("BodyDependencies", context.UsesOf(index))
            .Holds("ColumnSpecifications", Specifications(index.Columns, index.Owner, owner, context))
            .Refers("IncludedColumns", index.IncludedColumns.Select(index.Owner.Child))
            .Refers("IndexedObject", owner == ColumnOwner.Table ? index.Owner : null)
            .Stored(index.Owner, new StoredForm(index.Placement, index.Compression), context)
            .Build(index.Unknown);

    /// <summary>Writes the columns of a key or index.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="table">The table, view or table type.</param>
    /// <param name="owner">What it is.</param>
    /// <param name="context">What is written.</param>
    /// <returns>The elements.</returns>
    public static IEnumerable<ModelElement> Specifications(IEnumerable<IndexColumn> columns, SqlName table, ColumnOwner owner, WritingContext context) =>
        columns.Select(column => new ElementBuilder(owner.Prefix + "IndexedColumnSpecification", null, context)
            .Flag("IsAscending", !column.IsDescending, absent: true)
            .Refers("Column", table.Child(column.Name))
            .Build());

    /// <summary>Adds the options that keys and indexes share.</summary>
    /// <param name="element">The element.</param>
    /// <param name="options">The options.</param>
    /// <returns>The element.</returns>
    public static ElementBuilder Options(this ElementBuilder element, IndexOptions options) => element
        .Choice("FillFactor", options.FillFactor)
        .Flag("IsPadded", options.IsPadded)
        .Flag("DoIgnoreDuplicateKey", options.IgnoreDuplicateKey)
        .Flag("DoRecomputeStatistics", options.RecomputeStatistics, absent: true)
        .Flag("DoAllowRowLocks", options.AllowRowLocks, absent: true)
        .Flag("DoAllowPageLocks", options.AllowPageLocks, absent: true)
        .Flag("DoOptimizeForSequentialKey", options.OptimizeForSequentialKey)
        .Flag("IsHash", options.IsHash)
        .Number("BucketCount", options.BucketCount);

    // A clustered one lists all columns of its table.
    private static ModelElement Write(ColumnstoreIndex index, IEnumerable<SqlName> columns, WritingContext context) =>
        new ElementBuilder("SqlColumnStoreIndex", index.Name, context)
            .Flag("IsClustered", index.IsClustered)
            .Choice("CompressionDelay", index.CompressionDelay)
            .Text("FilterPredicate", index.Filter?.Text)
            .Refers("BodyDependencies", context.UsesOf(index))
            .Holds("ColumnSpecifications", Specifications((index.IsClustered ? columns.Select(column => column.Last) : index.Columns).Select(column => new IndexColumn(column)), index.Owner, ColumnOwner.Table, context))
            .Refers("IndexedObject", index.Owner)
            .Refers("OrderedColumns", index.OrderedColumns.Select(index.Owner.Child))
            .Stored(index.Owner, new StoredForm(index.Placement, index.Compression), context)
            .Build(index.Unknown);
}
