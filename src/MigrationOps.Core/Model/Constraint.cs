namespace MigrationOps.Model;

/// <summary>A constraint of a table or table type.</summary>
public abstract record Constraint : Element
{
    private protected Constraint()
    {
    }

    /// <summary>The two-part name of the table.</summary>
    public required SqlName Table { get; init; }

    /// <summary>Its name; null where SQL Server makes one up.</summary>
    public Identifier? Name { get; init; }

    /// <inheritdoc/>
    public sealed override ElementId Id => Name is { } name ? new(Kind, Table.Child(name)) : new(Kind, Table, Qualifier);

    /// <summary>The name that the constraint bears among the objects of its schema; null for an unnamed one.</summary>
    public SqlName? SchemaScopedName => Name is { } name ? Table.WithLast(name) : null;

    /// <summary>The columns that the constraint names outside of expressions.</summary>
    public abstract IEnumerable<Identifier> OwnColumns { get; }

    /// <summary>The kind of the constraint.</summary>
    protected abstract ElementKind Kind { get; }

    /// <summary>What tells the constraint from its siblings when it has no name.</summary>
    protected abstract string Qualifier { get; }

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References => [Table, .. OwnColumns.Select(Table.Child)];
}
