namespace MigrationOps.Model;

/// <summary>A column of a table or table type.</summary>
public sealed record Column : Element
{
    /// <summary>Its three-part name: schema, table, column.</summary>
    public required SqlName Name { get; init; }

    /// <summary>The data type; null for a computed column.</summary>
    public SqlType? Type { get; init; }

    /// <summary>Whether the column accepts NULL. SQL Server's default is that it does.</summary>
    public bool IsNullable { get; init; } = true;

    /// <summary>The expression of a computed column; null for a stored one.</summary>
    public ComputedValue? Computed { get; init; }

    /// <summary>The identity property, or null.</summary>
    public IdentityProperty? Identity { get; init; }

    /// <summary>The collation where the source states one; null where that of the database holds.</summary>
    public string? Collation { get; init; }

    /// <summary>Whether it is the ROWGUIDCOL of its table.</summary>
    public bool IsRowGuid { get; init; }

    /// <summary>Whether its storage is sparse.</summary>
    public bool IsSparse { get; init; }

    /// <summary>Whether it is the XML column set of the sparse columns.</summary>
    public bool IsColumnSet { get; init; }

    /// <summary>Whether its values are stored as FILESTREAM data.</summary>
    public bool IsFileStream { get; init; }

    /// <summary>Its part in the period of a temporal table.</summary>
    public GeneratedAlways Generated { get; init; }

    /// <summary>Whether <c>SELECT *</c> leaves it out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The masking function, such as <c>partial(1, "x", 0)</c>; null where values are shown.</summary>
    public string? MaskingFunction { get; init; }

    /// <summary>The name of the table.</summary>
    public SqlName Table => Name.Parent;

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.Column, Name);

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References
    {
        get
        {
            if (Type is { IsBuiltIn: false })
            {
                yield return Type.Name;
            }

            if (Type?.XmlSchemaCollection is { } collection)
            {
                yield return collection;
            }
        }
    }
}
