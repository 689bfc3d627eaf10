using MigrationOps.Changes;
using MigrationOps.Comparison.Coexistence;
using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>What a comparison found.</summary>
public sealed record ChangeSet
{
    /// <summary>The changes, ordered by kind and name of their subjects.</summary>
    public required ValueList<Change> Changes { get; init; }

    /// <summary>The current database with the renames applied, as if they had been made already.</summary>
    public required LoadedDatabase RenamedCurrent { get; init; }

    /// <summary>The columns that take the place of others in their table; each stands among the changes as one that is added and one that is dropped.</summary>
    public ValueList<ColumnReplacement> Replacements { get; init; } = [];

    /// <summary>What became of each entry of the refactor log of the desired database, in the order of the log.</summary>
    public ValueList<RefactorStep> RefactorSteps { get; init; } = [];

    /// <summary>The changes of one type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The changes.</returns>
    public IEnumerable<T> Of<T>()
        where T : Change => Changes.OfType<T>();
}
