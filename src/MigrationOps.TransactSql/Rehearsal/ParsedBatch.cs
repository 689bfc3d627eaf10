using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>A parsed batch.</summary>
/// <param name="Statements">Its statements; none where it does not parse.</param>
/// <param name="Error">The first error, or null.</param>
internal sealed record ParsedBatch(IReadOnlyList<TSqlStatement> Statements, ParseError? Error);
