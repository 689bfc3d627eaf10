using MigrationOps.Model;

namespace MigrationOps.Policy;

/// <summary>Objects that a plan leaves as they stand: what all of its parts say together.</summary>
public sealed record ObjectFilter
{
    /// <summary>The schema; null for any, and for what stands in none.</summary>
    public NamePattern? Schema { get; init; }

    /// <summary>The kind; null for any.</summary>
    public ElementKind? Kind { get; init; }

    /// <summary>The kind of an object that the model does not look into, in the words of the DACPAC format; null for any.</summary>
    public string? TypeName { get; init; }

    /// <summary>The last part of the name; null for any.</summary>
    public NamePattern? Name { get; init; }

    /// <summary>Where it stands in <c>migrationops.json</c>.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>Whether an object is meant.</summary>
    /// <param name="element">An object of the database, not a part of one.</param>
    /// <returns>Whether it is.</returns>
    public bool Covers(Element element) =>
        (Kind is null || Kind == element.Id.Kind)
        && (TypeName is null || (element.Id.Kind == ElementKind.Opaque && TypeName == element.Id.Qualifier))
        && (Schema is null || (SchemaOf(element) is { } schema && Schema.IsMatch(schema)))
        && (Name is null || (NameOf(element) is { } name && Name.IsMatch(name)));

    /// <summary>The filter as messages show it.</summary>
    /// <returns>Its parts.</returns>
    public override string ToString()
    {
        string?[] parts =
        [
            Schema is null ? null : $"schema {Schema.Text}",
            Kind is null ? null : $"kind {Kind.Value.Words()}",
            TypeName is null ? null : $"kind {TypeName}",
            Name is null ? null : $"name {Name.Text}",
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    private static string? SchemaOf(Element element) => element switch
    {
        Schema schema => schema.Name.Last.Value,
        Permission permission => SchemaOf(permission.Securable.Name),
        ExtendedProperty property => SchemaOf(property.Host.Name),
        RoleMembership => null,
        _ => SchemaOf(element.Id.Name),
    };

    private static string? SchemaOf(SqlName? name) => name is { Parts.Count: > 1 } ? name.First.Value : null;

    private static string? NameOf(Element element) => element switch
    {
        Permission permission => permission.Securable.Name?.Last.Value,
        ExtendedProperty property => property.Name.Value,
        RoleMembership membership => membership.Member.Last.Value,
        { Id.Name.Parts.Count: > 0 } => element.Id.Name.Last.Value,
        _ => null,
    };
}
