namespace MigrationOps.Model;

/// <summary>A FOREIGN KEY constraint.</summary>
public sealed record ForeignKey : Constraint
{
    /// <summary>The columns of this table, in order.</summary>
    public required ValueList<Identifier> Columns { get; init; }

    /// <summary>The two-part name of the table that is referenced.</summary>
    public required SqlName ReferencedTable { get; init; }

    /// <summary>The columns referenced, in the order of <see cref="Columns"/>; filled from the primary key where the source omits them.</summary>
    public required ValueList<Identifier> ReferencedColumns { get; init; }

    /// <summary>What a DELETE of the referenced row does.</summary>
    public ReferentialAction OnDelete { get; init; }

    /// <summary>What an UPDATE of the referenced key does.</summary>
    public ReferentialAction OnUpdate { get; init; }

    /// <summary>Whether replication agents are exempt.</summary>
    public bool IsNotForReplication { get; init; }

    /// <summary>Whether the constraint is switched off.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>Whether it was enabled or added without a look at the rows. Known of what a script did only, so it is never compared.</summary>
    public bool IsNotTrusted { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Identifier> OwnColumns => Columns;

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References =>
        [.. base.References, ReferencedTable, .. ReferencedColumns.Select(ReferencedTable.Child)];

    /// <inheritdoc/>
    protected override ElementKind Kind => ElementKind.ForeignKey;

    /// <inheritdoc/>
    protected override string Qualifier =>
        $"FOREIGN KEY ({string.Join(", ", Columns)}) REFERENCES {ReferencedTable} ({string.Join(", ", ReferencedColumns)})";
}
