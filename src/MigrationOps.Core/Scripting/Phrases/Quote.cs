using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>Identifiers and names, in brackets. Nothing else in Scripting puts a name into T-SQL.</summary>
internal static class Quote
{
    /// <summary>One identifier.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <returns>The identifier in brackets, with <c>]</c> doubled.</returns>
    public static string Name(Identifier identifier) => identifier.ToString();

    /// <summary>A name of one or more parts.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The quoted parts, separated by dots.</returns>
    public static string Name(SqlName name) => name.ToString();

    /// <summary>A list of identifiers.</summary>
    /// <param name="identifiers">The identifiers, in order.</param>
    /// <returns>The quoted identifiers, separated by commas.</returns>
    public static string Names(IEnumerable<Identifier> identifiers) => string.Join(", ", identifiers.Select(Name));
}
