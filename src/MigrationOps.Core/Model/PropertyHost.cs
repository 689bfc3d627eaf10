namespace MigrationOps.Model;

/// <summary>What an extended property is said of.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Name">Its full name, parts from the schema inwards (a constraint stands inside its table); null for the database.</param>
public sealed record PropertyHost(PropertyHostClass Class, SqlName? Name)
{
    /// <summary>The host as messages show it.</summary>
    /// <returns>The class and the name.</returns>
    public override string ToString() => Name is null ? "the database" : $"{Class} {Name}";
}
