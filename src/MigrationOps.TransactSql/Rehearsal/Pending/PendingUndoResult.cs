using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Pending;

/// <summary>What stands while phases are pending.</summary>
/// <param name="Standing">The database; as far as the scripts came.</param>
/// <param name="Fingerprint">The plan whose script stopped; null where all ran to their ends.</param>
/// <param name="Failure">What stopped it.</param>
public sealed record PendingUndoResult(DatabaseModel Standing, string? Fingerprint, string? Failure);
