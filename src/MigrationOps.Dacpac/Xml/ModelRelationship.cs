namespace MigrationOps.Dacpac.Xml;

/// <summary>A <c>Relationship</c> of an element: an ordered list of things inside it or named by it.</summary>
/// <param name="name">Its name.</param>
internal sealed class ModelRelationship(string name)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>What it holds, in order.</summary>
    public List<ModelEntry> Entries { get; } = new(1);

    /// <summary>Whether a reader has understood it.</summary>
    public bool IsTaken { get; set; }
}
