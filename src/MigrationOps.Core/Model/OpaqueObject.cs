namespace MigrationOps.Model;

/// <summary>
/// Something of a kind that the model does not look into. Where it is kept as the statement that creates it, it is scripted by that statement; else it is
/// kept whole and compared, and never scripted.
/// </summary>
public sealed record OpaqueObject : Element
{
    /// <summary>The kind, in the words of the DACPAC format: <c>SqlPartitionScheme</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>The name, empty parts for the one unnamed object of its kind.</summary>
    public required SqlName Name { get; init; }

    /// <summary>The content: canonical XML of a DACPAC, canonical words of a script, or the statement that creates it.</summary>
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
