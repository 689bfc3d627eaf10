using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>Carries a rename through the names that an element states. Texts and expressions stay as they are.</summary>
internal static class ElementRenamer
{
    /// <summary>The element after a rename.</summary>
    /// <param name="element">The element.</param>
    /// <param name="map">The rename.</param>
    /// <returns>The element under its new names.</returns>
    public static Element Apply(Element element, NameMap map) => element switch
    {
        Table table => TableRenamer.Apply(table, map),
        View view => view with { Indexes = view.Indexes.Select(index => TableRenamer.Apply(index, map)).ToValueList() },
        Trigger trigger => Apply(trigger, map.Object(trigger.Parent)),
        AliasType type => type with { Name = map.Object(type.Name) },
        Sequence sequence => sequence with { Name = map.Object(sequence.Name), Type = Apply(sequence.Type, map) },
        Synonym synonym => synonym with { Name = map.Object(synonym.Name) },
        TableType type => type with { Name = map.Object(type.Name), Columns = type.Columns.Select(column => TableRenamer.Apply(column, map)).ToValueList() },
        Role role => role with { Name = map.Object(role.Name) },
        User user => user with { Name = map.Object(user.Name) },
        RoleMembership membership => membership with { Role = map.Object(membership.Role), Member = map.Object(membership.Member) },
        Permission permission => permission with { Securable = Apply(permission.Securable, map), Grantee = map.Object(permission.Grantee) },
        ExtendedProperty property => property with { Host = Apply(property.Host, map) },
        _ => element,
    };

    /// <summary>The type after a rename.</summary>
    /// <param name="type">The type.</param>
    /// <param name="map">The rename.</param>
    /// <returns>The type under its new name.</returns>
    public static SqlType Apply(SqlType type, NameMap map) => type.IsBuiltIn ? type : type with { Name = map.Object(type.Name) };

    // A trigger is in the schema of its table and moves with it.
    private static Trigger Apply(Trigger trigger, SqlName parent) =>
        trigger with { Parent = parent, Name = parent.First == trigger.Parent.First ? trigger.Name : parent.Parent.Child(trigger.Name.Last) };

    private static Securable Apply(Securable securable, NameMap map) =>
        securable with { Name = securable.Name is { } name ? Hosted(name, map) : null };

    private static PropertyHost Apply(PropertyHost host, NameMap map) => host.Name is not { Parts.Count: > 1 } name
        ? host
        : host.Class switch
        {
            PropertyHostClass.Index => host with { Name = map.Id(new ElementId(ElementKind.Index, name)).Name },
            PropertyHostClass.Constraint => host with { Name = ConstraintName(name, map) },
            _ => host with { Name = Hosted(name, map) },
        };

    private static SqlName Hosted(SqlName name, NameMap map) => map.Any(name);

    private static SqlName ConstraintName(SqlName name, NameMap map)
    {
        ReadOnlySpan<ElementKind> kinds =
            [ElementKind.PrimaryKey, ElementKind.UniqueConstraint, ElementKind.ForeignKey, ElementKind.CheckConstraint, ElementKind.DefaultConstraint];
        foreach (var kind in kinds)
        {
            name = map.Id(new ElementId(kind, name)).Name;
        }

        return name;
    }
}
