using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>An index, or a heap: what has a row in sys.indexes.</summary>
/// <param name="Owner">Its table or view.</param>
/// <param name="IndexId">0 for a heap, 1 for a clustered index, from 2 for others.</param>
/// <param name="Name">Its name; null for a heap.</param>
internal sealed record CatalogIndex(CatalogObject Owner, int IndexId, Identifier? Name)
{
    /// <summary>The number of its type. Source: Microsoft Learn, sys.indexes.</summary>
    public required int Type { get; init; }

    /// <summary>The key columns.</summary>
    public ValueList<IndexColumn> Keys { get; init; } = [];

    /// <summary>The columns that are stored in the leaves only.</summary>
    public IReadOnlyList<Identifier> Included { get; init; } = [];

    /// <summary>The columns that order a columnstore.</summary>
    public ValueList<Identifier> Ordered { get; init; } = [];

    /// <summary>Whether it is unique.</summary>
    public bool IsUnique { get; init; }

    /// <summary>Whether it is switched off.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>The key constraint that it belongs to, or null.</summary>
    public KeyConstraint? Key { get; init; }

    /// <summary>The condition of its rows, or null.</summary>
    public SqlExpression? Filter { get; init; }

    /// <summary>Its options.</summary>
    public IndexOptions Options { get; init; } = IndexOptions.Default;

    /// <summary>Its data compression.</summary>
    public ValueList<CompressionSetting> Compression { get; init; } = [];

    /// <summary>Where it is stored.</summary>
    public Placement? Placement { get; init; }

    /// <summary>Whether it is a columnstore.</summary>
    public bool IsColumnstore => Type is 5 or 6;

    /// <summary>The words of its type.</summary>
    public string TypeDescription => Type switch
    {
        0 => "HEAP",
        1 => "CLUSTERED",
        2 => "NONCLUSTERED",
        3 => "XML",
        4 => "SPATIAL",
        5 => "CLUSTERED COLUMNSTORE",
        6 => "NONCLUSTERED COLUMNSTORE",
        _ => "NONCLUSTERED HASH",
    };
}
