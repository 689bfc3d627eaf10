namespace MigrationOps.Model;

/// <summary>A columnstore index.</summary>
public sealed record ColumnstoreIndex : TableIndex
{
    /// <summary>The columns of a nonclustered one; empty for a clustered one, which holds them all.</summary>
    public ValueList<Identifier> Columns { get; init; } = [];

    /// <summary>The columns by which row groups are ordered (2022 and later).</summary>
    public ValueList<Identifier> OrderedColumns { get; init; } = [];

    /// <summary>How long rows stay in the delta store, in minutes; 0 is the default.</summary>
    public int CompressionDelay { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Identifier> OwnColumns => Columns.Concat(OrderedColumns);
}
