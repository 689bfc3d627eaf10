namespace MigrationOps.Model;

/// <summary>What a permission is about.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Name">Its full name; null for the database. A column has three parts.</param>
public sealed record Securable(SecurableClass Class, SqlName? Name)
{
    /// <summary>The securable as messages show it.</summary>
    /// <returns>The class and the name.</returns>
    public override string ToString() => Name is null ? "DATABASE" : $"{Class.Keyword()}::{Name}";
}
