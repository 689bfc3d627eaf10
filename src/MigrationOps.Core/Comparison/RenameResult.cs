using MigrationOps.Changes;
using MigrationOps.Comparison.Coexistence;
using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>The current database after its renames.</summary>
/// <param name="Database">The database under its new names.</param>
/// <param name="Applied">The renames that are to be made, from the name that stands to the one that is desired, objects before what stands inside them.</param>
/// <param name="Replaced">The columns that are not renamed, because the new one can stand beside the old one.</param>
/// <param name="Steps">What became of each entry, in the order of the log.</param>
internal sealed record RenameResult(LoadedDatabase Database, ValueList<Renamed> Applied, ValueList<ColumnReplacement> Replaced, ValueList<RefactorStep> Steps);
