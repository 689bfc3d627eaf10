using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Statements;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>Knows the statements that concern the session alone. A step leaves them out, for its form brings its own transaction and settings.</summary>
internal static class SessionStatements
{
    /// <summary>Whether a statement concerns the session alone.</summary>
    /// <param name="statement">The statement; null for a module that the parser does not know.</param>
    /// <returns>Whether it does.</returns>
    public static bool Has(TSqlStatement? statement) => statement
        is TransactionStatement
        or PrintStatement
        or PredicateSetStatement
        or SetTransactionIsolationLevelStatement
        or SetTextSizeStatement
        or SetStatisticsStatement
        or SetErrorLevelStatement
        or UseStatement
        or WaitForStatement
        or CheckpointStatement;

    /// <summary>Whether a statement decides which rows or values later statements write.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>Whether it does.</returns>
    public static bool DecidesRows(TSqlStatement? statement) => statement is SetRowCountStatement { NumberRows: not IntegerLiteral { Value: "0" } } or SetCommandStatement;

    /// <summary>Whether a statement may be done each time a script runs: it changes nothing of the schema that the model knows, and no rows.</summary>
    /// <param name="statement">A statement that was executed and changed nothing.</param>
    /// <returns>Whether it is a single statement about the database, such as sp_refreshview or UPDATE STATISTICS.</returns>
    public static bool IsRepeatable(TSqlStatement? statement) => statement switch
    {
        UpdateStatisticsStatement => true,
        ExecuteStatement { ExecuteSpecification.ExecutableEntity: ExecutableProcedureReference } call =>
            Appliers.Procedures.ProcedureCatalog.Find(call) is not null || Appliers.Procedures.ProcedureCatalog.NameOf(call)?.ToLowerInvariant() is "sp_recompile" or "sp_updatestats",
        null => false,
        _ => StatementRunners.Find(statement) is SchemaRunner,
    };
}
