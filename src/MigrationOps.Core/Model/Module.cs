namespace MigrationOps.Model;

/// <summary>An object whose definition SQL Server keeps as text: a view, procedure, function or trigger.</summary>
public abstract record Module : Element
{
    private protected Module()
    {
    }

    /// <summary>Its two-part name.</summary>
    public required SqlName Name { get; init; }

    /// <summary>The CREATE statement.</summary>
    public required ModuleDefinition Definition { get; init; }

    /// <summary>Whether the objects that it names are protected from changes (WITH SCHEMABINDING, or natively compiled).</summary>
    public bool IsSchemaBound { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References => [new SqlName([Name.First])];
}
