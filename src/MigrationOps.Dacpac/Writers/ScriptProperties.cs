namespace MigrationOps.Dacpac.Writers;

/// <summary>Which properties hold T-SQL. Such a property has a <c>Value</c> child with the settings it was parsed under, others have an attribute.</summary>
internal static class ScriptProperties
{
    private static readonly HashSet<(string Type, string Name)> Others = [("SqlExtendedProperty", "Value"), ("SqlAssemblySource", "Source")];

    /// <summary>Whether a property is written as a script.</summary>
    /// <param name="elementType">The type of the element.</param>
    /// <param name="name">The name of the property.</param>
    /// <returns>Whether it is.</returns>
    public static bool Contains(string elementType, string name) =>
        name.EndsWith("Script", StringComparison.Ordinal) || name is "FilterPredicate" or "SchemaExpression" || Others.Contains((elementType, name));
}
