namespace MigrationOps.Dacpac.Xml;

/// <summary>The attributes that elements of a model have; null for each that is not written.</summary>
internal record struct ModelAttributes
{
    /// <summary>What kind of thing it is.</summary>
    public string? Type { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>The number by which others refer to it.</summary>
    public string? Disambiguator { get; set; }

    /// <summary>The package that a reference leads to.</summary>
    public string? ExternalSource { get; set; }

    /// <summary>The value of a property.</summary>
    public string? Value { get; set; }
}
