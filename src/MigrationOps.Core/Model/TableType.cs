namespace MigrationOps.Model;

/// <summary>A table type (<c>CREATE TYPE ... AS TABLE</c>). Nothing of it can be altered in place.</summary>
public sealed record TableType : Element
{
    /// <summary>Its two-part name.</summary>
    public required SqlName Name { get; init; }

    /// <summary>The columns in order; here the order is part of the contract.</summary>
    public required ValueList<Column> Columns { get; init; }

    /// <summary>The constraints; always unnamed.</summary>
    public ValueList<Constraint> Constraints { get; init; } = [];

    /// <summary>The indexes, ordered by name.</summary>
    public ValueList<TableIndex> Indexes { get; init; } = [];

    /// <summary>Whether variables of the type live in memory.</summary>
    public bool IsMemoryOptimized { get; init; }

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.TableType, Name);

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References => [new SqlName([Name.First]), .. Columns.SelectMany(column => column.References)];

    /// <inheritdoc/>
    public override IEnumerable<Element> Parts => [.. Columns, .. Constraints, .. Indexes];
}
