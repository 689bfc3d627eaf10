using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>Where rows are stored.</summary>
internal static class PlacementPhrase
{
    /// <summary>The ON clause.</summary>
    /// <param name="placement">The place, or null for the default.</param>
    /// <returns>The clause, or null.</returns>
    public static string? Of(Placement? placement) => placement switch
    {
        null => null,
        { PartitionColumn: { } column } => $"ON {Quote.Name(placement.DataSpace)} ({Quote.Name(column)})",
        _ => $"ON {Quote.Name(placement.DataSpace)}",
    };

    /// <summary>A clause that names a filegroup of its own.</summary>
    /// <param name="clause">The words of the clause.</param>
    /// <param name="filegroup">The filegroup, or null for the default.</param>
    /// <returns>The clause, or null.</returns>
    public static string? Of(string clause, Identifier? filegroup) => filegroup is { } name ? $"{clause} {Quote.Name(name)}" : null;
}
