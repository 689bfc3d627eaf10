using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Refusals;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>A parsed batch.</summary>
/// <param name="statements">Its statements; none where it does not parse.</param>
/// <param name="error">The first error, or null.</param>
internal sealed class ParsedBatch(IReadOnlyList<TSqlStatement> statements, ParseError? error)
{
    private readonly Lazy<IReadOnlyList<TSqlFragment>> _queries = new(() => RowQueries.In(statements));

    /// <summary>Its statements; none where it does not parse.</summary>
    public IReadOnlyList<TSqlStatement> Statements => statements;

    /// <summary>The first error, or null.</summary>
    public ParseError? Error => error;

    /// <summary>What SQL Server binds when it compiles the batch.</summary>
    public IReadOnlyList<TSqlFragment> Queries => _queries.Value;
}
