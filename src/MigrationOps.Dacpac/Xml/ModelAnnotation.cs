namespace MigrationOps.Dacpac.Xml;

/// <summary>An <c>Annotation</c> of an element.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Properties">Its properties.</param>
internal sealed record ModelAnnotation(string Type, IReadOnlyList<ModelProperty> Properties)
{
    /// <summary>The type of the annotation that keeps the text before and behind the body of a module.</summary>
    public const string ModuleText = "SysCommentsObjectAnnotation";

    /// <summary>The value of a property.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The value, or null.</returns>
    public string? Find(string name) => Properties.FirstOrDefault(property => property.Name == name)?.Value;
}
