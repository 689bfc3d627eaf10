namespace MigrationOps.Model;

/// <summary>A constraint that is kept by a unique index: a primary key or a unique constraint.</summary>
public abstract record KeyConstraint : Constraint
{
    private protected KeyConstraint()
    {
    }

    /// <summary>The key columns in order.</summary>
    public required ValueList<IndexColumn> Columns { get; init; }

    /// <summary>Whether the rows are stored in the order of this key.</summary>
    public bool IsClustered { get; init; }

    /// <summary>The options of the index.</summary>
    public IndexOptions Options { get; init; } = IndexOptions.Default;

    /// <summary>Where the index is stored; null where the default holds.</summary>
    public Placement? Placement { get; init; }

    /// <summary>The data compression; empty for none.</summary>
    public ValueList<CompressionSetting> Compression { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<Identifier> OwnColumns => Columns.Select(column => column.Name);
}
