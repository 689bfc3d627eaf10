using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>The names of transactions and savepoints.</summary>
internal static class TransactionNames
{
    /// <summary>Reads the name that a statement gives.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="frame">Where it runs.</param>
    /// <returns>The name; null where it gives none.</returns>
    public static string? Of(TransactionStatement statement, RunFrame frame) => statement.Name switch
    {
        null => null,
        { Identifier: { } identifier } => identifier.Value,
        { ValueExpression: { } value } => ScriptEvaluator.Evaluate(value, frame) is TextValue text ? text.Text : throw frame.NotUnderstood(statement),
        _ => throw frame.NotUnderstood(statement),
    };
}
