using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>Recognises statements that do nothing but stop the script, with what prepares the message.</summary>
internal static class Stopping
{
    // From 11 on RAISERROR is an error: Microsoft Learn, "Database Engine error severities".
    private const int LowestError = 11;

    /// <summary>Whether a statement stops.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>Whether it stops and changes nothing of the schema before.</returns>
    public static bool Stops(TSqlStatement statement) => statement switch
    {
        ThrowStatement or ReturnStatement => true,
        PredicateSetStatement { Options: SetOptions.NoExec, IsOn: true } => true,
        RaiseErrorStatement raise => raise.SecondParameter is not IntegerLiteral severity || int.Parse(severity.Value, System.Globalization.CultureInfo.InvariantCulture) >= LowestError,
        BeginEndBlockStatement block => block.StatementList.Statements.All(IsHarmless) && block.StatementList.Statements.Any(Stops),
        _ => false,
    };

    private static bool IsHarmless(TSqlStatement statement) =>
        Stops(statement)
        || statement is DeclareVariableStatement or SetVariableStatement or PrintStatement or RollbackTransactionStatement or SelectStatement { Into: null } or IfStatement { ThenStatement: RollbackTransactionStatement }
        || IsSessionContext(statement);

    private static bool IsSessionContext(TSqlStatement statement) =>
        statement is ExecuteStatement { ExecuteSpecification.ExecutableEntity: ExecutableProcedureReference { ProcedureReference.ProcedureReference.Name.BaseIdentifier.Value: { } name } }
        && name.Equals("sp_set_session_context", StringComparison.OrdinalIgnoreCase);
}
