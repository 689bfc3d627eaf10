namespace MigrationOps.Model;

/// <summary>An index of a table, a view or a table type.</summary>
public abstract record TableIndex : Element
{
    private protected TableIndex()
    {
    }

    /// <summary>Its three-part name: schema, table or view, index.</summary>
    public required SqlName Name { get; init; }

    /// <summary>Whether the rows are stored in this index.</summary>
    public bool IsClustered { get; init; }

    /// <summary>The condition of a filtered index; null where it holds all rows.</summary>
    public SqlExpression? Filter { get; init; }

    /// <summary>Where it is stored; null where the default holds.</summary>
    public Placement? Placement { get; init; }

    /// <summary>The data compression; empty for none.</summary>
    public ValueList<CompressionSetting> Compression { get; init; } = [];

    /// <summary>The table or view.</summary>
    public SqlName Owner => Name.Parent;

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.Index, Name);

    /// <summary>The columns that the index names outside of its filter.</summary>
    public abstract IEnumerable<Identifier> OwnColumns { get; }

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References => [Owner, .. OwnColumns.Select(Owner.Child)];
}
