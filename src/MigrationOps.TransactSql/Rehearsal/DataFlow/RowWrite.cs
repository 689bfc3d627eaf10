using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.DataFlow;

/// <summary>A statement that wrote rows.</summary>
/// <param name="Target">The table; of one part where it is a temporary one.</param>
/// <param name="Columns">The columns that it wrote; empty where all.</param>
/// <param name="Sources">The tables and columns that it read.</param>
internal sealed record RowWrite(SqlName Target, IReadOnlyList<Identifier> Columns, IReadOnlySet<SqlName> Sources);
