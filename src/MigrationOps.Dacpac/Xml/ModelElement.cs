namespace MigrationOps.Dacpac.Xml;

/// <summary>An <c>Element</c> of the model as it is written. Readers mark what they have understood; the rest is kept as unknown.</summary>
/// <param name="type">Its type, such as <c>SqlTable</c>.</param>
internal sealed class ModelElement(string type)
{
    private List<ModelProperty>? _properties;
    private List<ModelRelationship>? _relationships;
    private List<ModelAnnotation>? _annotations;

    /// <summary>Its type, such as <c>SqlTable</c>.</summary>
    public string Type { get; } = type;

    /// <summary>Its bracketed name; null for an unnamed one.</summary>
    public string? Name { get; init; }

    /// <summary>The number by which others refer to it where it has no name.</summary>
    public string? Disambiguator { get; init; }

    /// <summary>Whether it or something in it bears or names a number, which means nothing in another package.</summary>
    public bool HasNumbers { get; set; }

    /// <summary>Its properties.</summary>
    public List<ModelProperty> Properties => _properties ??= new(2);

    /// <summary>Its relationships.</summary>
    public List<ModelRelationship> Relationships => _relationships ??= new(2);

    /// <summary>Its annotations, those attached by number left out: they only say where a constraint was written.</summary>
    public List<ModelAnnotation> Annotations => _annotations ??= new(1);

    /// <summary>Whether some element of the database already answers for what is not understood in this one.</summary>
    public bool IsSettled { get; set; }

    /// <summary>The element as messages show it.</summary>
    /// <returns>The type and the name.</returns>
    public override string ToString() => Name is null ? $"unnamed {Type}" : $"{Type} {Name}";
}
