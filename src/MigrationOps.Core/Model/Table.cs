namespace MigrationOps.Model;

/// <summary>A table with its columns, constraints and indexes. Triggers are objects of their own.</summary>
public sealed record Table : Element
{
    /// <summary>Its two-part name.</summary>
    public required SqlName Name { get; init; }

    /// <summary>The columns in the order of the source. The order alone never changes anything.</summary>
    public required ValueList<Column> Columns { get; init; }

    /// <summary>The constraints of the table and of its columns, named or not, ordered by id.</summary>
    public ValueList<Constraint> Constraints { get; init; } = [];

    /// <summary>The indexes that are not made by constraints, ordered by name.</summary>
    public ValueList<TableIndex> Indexes { get; init; } = [];

    /// <summary>The properties that can be changed without touching the rows.</summary>
    public TableOptions Options { get; init; } = TableOptions.Default;

    /// <summary>The filegroup or partition scheme of a heap; null where the default holds or a clustered index decides.</summary>
    public Placement? Placement { get; init; }

    /// <summary>The filegroup of large values (<c>TEXTIMAGE_ON</c>); null where they lie with the rows.</summary>
    public Identifier? TextImageOn { get; init; }

    /// <summary>The filegroup of FILESTREAM data (<c>FILESTREAM_ON</c>); null for the default one.</summary>
    public Identifier? FileStreamOn { get; init; }

    /// <summary>The data compression of a heap; empty for none.</summary>
    public ValueList<CompressionSetting> Compression { get; init; } = [];

    /// <summary>System versioning, for the current table of a temporal pair; null otherwise.</summary>
    public SystemVersioning? SystemVersioning { get; init; }

    /// <summary>Whether the table lives in memory, and what survives a restart; null for a disk-based table.</summary>
    public MemoryDurability? MemoryOptimized { get; init; }

    /// <summary>Whether the table is a graph node or edge.</summary>
    public GraphRole Graph { get; init; }

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.Table, Name);

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References =>
        SystemVersioning?.HistoryTable is { } history ? [new SqlName([Name.First]), history] : [new SqlName([Name.First])];

    /// <inheritdoc/>
    public override IEnumerable<Element> Parts => [.. Columns, .. Constraints, .. Indexes];

    /// <summary>The primary key, or null.</summary>
    public PrimaryKey? PrimaryKey => Constraints.OfType<PrimaryKey>().FirstOrDefault();

    /// <summary>Finds a column.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>The column, or null.</returns>
    public Column? FindColumn(Identifier name, NameComparer names) => Columns.FirstOrDefault(column => names.Equals(column.Name.Last, name));

    /// <summary>Finds the default of a column.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>The constraint, or null.</returns>
    public DefaultConstraint? FindDefault(Identifier column, NameComparer names) =>
        Constraints.OfType<DefaultConstraint>().FirstOrDefault(constraint => names.Equals(constraint.Column, column));
}
