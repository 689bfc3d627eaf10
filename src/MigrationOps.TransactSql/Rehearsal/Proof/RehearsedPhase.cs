using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>A phase whose deploy script has run.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Before">The database before it.</param>
/// <param name="After">The database behind it.</param>
internal sealed record RehearsedPhase(Phase Phase, DatabaseModel Before, DatabaseModel After);
