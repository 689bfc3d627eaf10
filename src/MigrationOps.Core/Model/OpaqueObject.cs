namespace MigrationOps.Model;

/// <summary>Something of a kind that this version does not model: kept whole and compared, never scripted.</summary>
public sealed record OpaqueObject : Element
{
    /// <summary>The kind, in the words of the DACPAC format: <c>SqlPartitionScheme</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>The name, empty parts for the one unnamed object of its kind.</summary>
    public required SqlName Name { get; init; }

    /// <summary>The canonical content: XML for a DACPAC, T-SQL for a script.</summary>
    public required string Content { get; init; }

    /// <summary>The form of the source. Contents compare only within one form.</summary>
    public required OpaqueForm Form { get; init; }

    /// <summary>What it names, as far as the source tells.</summary>
    public ValueList<SqlName> Names { get; init; } = [];

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.Opaque, Name, TypeName);

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References => Names;
}
