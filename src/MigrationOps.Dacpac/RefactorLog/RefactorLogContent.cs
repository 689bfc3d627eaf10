using MigrationOps.Model;

namespace MigrationOps.Dacpac.RefactorLog;

/// <summary>What a refactor log holds.</summary>
/// <param name="Renames">The renames and moves, oldest first.</param>
/// <param name="Notes">The operations that are not known.</param>
public sealed record RefactorLogContent(ValueList<Rename> Renames, ValueList<ReadingNote> Notes);
