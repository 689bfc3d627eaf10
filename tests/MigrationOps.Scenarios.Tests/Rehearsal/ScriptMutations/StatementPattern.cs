using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.Scenarios.Tests.Rehearsal.ScriptMutations;

/// <summary>Tells statements of one kind alike, whatever they name.</summary>
internal static class StatementPattern
{
    public static string Of(TSqlStatement statement) => statement switch
    {
        ThrowStatement { ErrorNumber: Literal number } => $"THROW {number.Value}",
        IfStatement { ThenStatement: var then } => $"IF ... {Of(then)}",
        BeginEndBlockStatement { StatementList.Statements: [var first, ..] } => Of(first),
        ExecuteStatement { ExecuteSpecification.ExecutableEntity: ExecutableProcedureReference { ProcedureReference.ProcedureReference.Name: { } name } }
            => $"EXEC {name.BaseIdentifier.Value}",
        _ => statement.GetType().Name.Replace("Statement", string.Empty, StringComparison.Ordinal),
    };
}
