using System.Collections.Immutable;
using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>What a ROLLBACK brings back.</summary>
/// <param name="Model">The database.</param>
/// <param name="Temporary">The temporary tables of the session.</param>
/// <param name="Rows">What is known of the rows of tables.</param>
internal sealed record SessionSnapshot(
    DatabaseModel Model, ImmutableDictionary<string, TemporaryTable> Temporary, ImmutableDictionary<SqlName, RowPresence> Rows);
