namespace MigrationOps.Dacpac.Xml;

/// <summary>A <c>Property</c> of an element.</summary>
/// <param name="name">Its name.</param>
/// <param name="value">Its value: an attribute or a script.</param>
internal sealed class ModelProperty(string name, string value)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Its value: an attribute or a script.</summary>
    public string Value { get; } = value;

    /// <summary>The ANSI_NULLS setting of a script; null where the header decides.</summary>
    public bool? AnsiNulls { get; init; }

    /// <summary>The QUOTED_IDENTIFIER setting of a script; null where the header decides.</summary>
    public bool? QuotedIdentifiers { get; init; }

    /// <summary>Whether a reader has understood it.</summary>
    public bool IsTaken { get; set; }
}
