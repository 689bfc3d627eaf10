using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Reads names of principals.</summary>
internal static class Principals
{
    /// <summary>The owner as a model keeps it.</summary>
    /// <param name="name">The name as parsed, or null.</param>
    /// <returns>The owner; null for <c>dbo</c>, which owns what states no owner.</returns>
    public static Identifier? OwnerOrNull(Microsoft.SqlServer.TransactSql.ScriptDom.Identifier? name) =>
        name is null || string.Equals(name.Value, "dbo", StringComparison.OrdinalIgnoreCase) ? null : new Identifier(name.Value);
}
