using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>What an assignment assigns.</summary>
internal static class AssignedValue
{
    /// <summary>The expression of an assignment, with its operator written out.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="value">The right side.</param>
    /// <returns>The expression; null for an operator that is not known.</returns>
    public static ScalarExpression? Of(AssignmentKind kind, VariableReference variable, ScalarExpression value) => kind switch
    {
        AssignmentKind.Equals => value,
        AssignmentKind.AddEquals => Combined(BinaryExpressionType.Add, variable, value),
        AssignmentKind.SubtractEquals => Combined(BinaryExpressionType.Subtract, variable, value),
        AssignmentKind.MultiplyEquals => Combined(BinaryExpressionType.Multiply, variable, value),
        AssignmentKind.DivideEquals => Combined(BinaryExpressionType.Divide, variable, value),
        _ => null,
    };

    private static BinaryExpression Combined(BinaryExpressionType type, VariableReference variable, ScalarExpression value) =>
        new() { BinaryExpressionType = type, FirstExpression = variable, SecondExpression = value };
}
