using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>What a permission is about.</summary>
internal static class PermissionPhrase
{
    /// <summary>The ON clause of GRANT, DENY and REVOKE.</summary>
    /// <param name="securable">The securable.</param>
    /// <returns>The clause with a space before it; empty for the database.</returns>
    public static string On(Securable securable) => securable switch
    {
        { Name: null } => string.Empty,
        { Class: SecurableClass.Column, Name: { } column } => $" ON {securable.Class.Keyword()}::{Quote.Name(column.Parent)} ({Quote.Name(column.Last)})",
        { Name: { } name } => $" ON {securable.Class.Keyword()}::{Quote.Name(name)}",
    };
}
