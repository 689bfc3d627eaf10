namespace MigrationOps.Model;

/// <summary>Which thing in a database is meant.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">
/// Its full name. Constraints, indexes and columns are named inside their table: <c>[dbo].[Orders].[FK_Orders_Customers]</c>.
/// An unnamed constraint bears the name of its table.
/// </param>
/// <param name="Qualifier">What tells an unnamed thing from its siblings, such as <c>DEFAULT FOR [Status]</c>; null for a named one.</param>
public readonly record struct ElementId(ElementKind Kind, SqlName Name, string? Qualifier = null)
{
    /// <summary>The name as messages show it.</summary>
    /// <returns>The quoted name, with what tells the thing from its siblings; a permission as <c>SELECT ON OBJECT::[dbo].[Orders] TO [Clerks]</c>.</returns>
    public override string ToString() => (Kind, Qualifier) switch
    {
        (ElementKind.Database, _) => "the database",
        (_, null) => Name.ToString(),
        (ElementKind.Opaque, _) when Name.Parts.All(part => part.Value.Length == 0) => Qualifier,
        (ElementKind.Opaque, _) => $"{Qualifier} {Name}",
        (ElementKind.Permission, _) => Qualifier,
        (ElementKind.ExtendedProperty, _) => $"{Name} ({Qualifier})",
        _ => $"{Name} (unnamed {Qualifier})",
    };
}
