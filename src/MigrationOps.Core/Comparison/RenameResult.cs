using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>The current database after its renames.</summary>
/// <param name="Database">The database under its new names.</param>
/// <param name="Applied">The renames that were applied.</param>
/// <param name="Skipped">The renames whose old name is not there.</param>
internal sealed record RenameResult(LoadedDatabase Database, ValueList<Renamed> Applied, ValueList<Rename> Skipped);
