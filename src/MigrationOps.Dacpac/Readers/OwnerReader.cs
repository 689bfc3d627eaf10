using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads the owners of schemas and roles.</summary>
internal static class OwnerReader
{
    /// <summary>Takes the owner.</summary>
    /// <param name="content">The owned element.</param>
    /// <returns>The owner; null for <c>dbo</c>.</returns>
    public static Identifier? Read(ElementContent content) => OtherThanDbo(content.FindReference("Authorizer"));

    /// <summary>The principal that is meant.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The name; null for <c>dbo</c>.</returns>
    public static Identifier? OtherThanDbo(SqlName? name) =>
        name is null || string.Equals(name.Last.Value, "dbo", StringComparison.OrdinalIgnoreCase) ? null : name.Last;
}
