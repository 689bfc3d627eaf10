using MigrationOps.Model;

namespace MigrationOps.Workflows;

/// <summary>The parts of a database that other packages hold, as far as they were found.</summary>
/// <param name="Databases">The parts, in the order in which they count.</param>
/// <param name="Missing">The file names that were not found.</param>
internal sealed record FoundParts(IReadOnlyCollection<LoadedDatabase> Databases, IReadOnlySet<string> Missing)
{
    /// <summary>What is to be told of a side.</summary>
    /// <param name="database">The side.</param>
    /// <returns>A note for each part of it that was not found.</returns>
    public IEnumerable<ReadingNote> NotesOn(LoadedDatabase database) =>
        database.OtherParts.Where(Missing.Contains).Select(name => Failure.Note(WorkflowIds.PartMissing, new SourceLocation(database.Source), database.Source, name));
}
