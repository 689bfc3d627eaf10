namespace MigrationOps.Model;

/// <summary>A B-tree or hash index.</summary>
public sealed record RowstoreIndex : TableIndex
{
    /// <summary>The key columns in order.</summary>
    public required ValueList<IndexColumn> Columns { get; init; }

    /// <summary>The columns that are stored in the leaves only; their order means nothing.</summary>
    public ValueList<Identifier> IncludedColumns { get; init; } = [];

    /// <summary>Whether two rows may not bear the same key.</summary>
    public bool IsUnique { get; init; }

    /// <summary>Whether it is switched off.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>Its options.</summary>
    public IndexOptions Options { get; init; } = IndexOptions.Default;

    /// <inheritdoc/>
    public override IEnumerable<Identifier> OwnColumns => [.. Columns.Select(column => column.Name), .. IncludedColumns];
}
