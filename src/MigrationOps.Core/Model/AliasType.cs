namespace MigrationOps.Model;

/// <summary>An alias type (<c>CREATE TYPE ... FROM</c>).</summary>
public sealed record AliasType : Element
{
    /// <summary>Its two-part name.</summary>
    public required SqlName Name { get; init; }

    /// <summary>The built-in type that it stands for.</summary>
    public required SqlType BaseType { get; init; }

    /// <summary>Whether columns of the type accept NULL unless they say otherwise.</summary>
    public bool IsNullable { get; init; } = true;

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.DataType, Name);

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References => [new SqlName([Name.First])];
}
