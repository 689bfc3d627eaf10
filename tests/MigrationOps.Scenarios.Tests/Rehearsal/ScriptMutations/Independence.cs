using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.Scenarios.Tests.Rehearsal.ScriptMutations;

/// <summary>Tells by rule which neighbours do the same in either order, so that to swap them is no mutation.</summary>
internal static class Independence
{
    /// <summary>Whether two neighbours may stand in either order.</summary>
    public static bool Holds(TSqlStatement one, TSqlStatement next) =>
        // A PRINT decides nothing.
        one is PrintStatement || next is PrintStatement
        // Settings, the ticket and the lock are different things of a session, each written by one of the two alone.
        || (WritesSession(one) && WritesSession(next))
        // Two checks that only stop: which of them tells first, where both would, makes no difference to what is run.
        || (OnlyStops(one) && OnlyStops(next))
        // A variable that the check does not ask for.
        || (OnlyStops(one) && next is DeclareVariableStatement)
        // The batch behind demands the ticket and that no transaction is open, so the order of the two decides nothing.
        || (one is CommitTransactionStatement && WritesSession(next));

    private static bool WritesSession(TSqlStatement statement) => statement
        is PredicateSetStatement
        or SetCommandStatement
        or SetRowCountStatement
        or SetTransactionIsolationLevelStatement
        or ExecuteStatement
        {
            ExecuteSpecification: { Variable: null, ExecutableEntity: ExecutableProcedureReference { ProcedureReference.ProcedureReference.Name.BaseIdentifier.Value: "sp_set_session_context" or "sp_releaseapplock" } }
        };

    private static bool OnlyStops(TSqlStatement statement) =>
        statement is IfStatement { ElseStatement: null, ThenStatement: BeginEndBlockStatement { StatementList.Statements: [ThrowStatement { ErrorNumber: not null }] } };
}
