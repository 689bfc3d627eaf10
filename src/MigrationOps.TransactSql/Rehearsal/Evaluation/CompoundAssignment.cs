using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>The operators of assignments such as <c>+=</c>.</summary>
internal static class CompoundAssignment
{
    /// <summary>The operator of an assignment.</summary>
    /// <param name="kind">The assignment; not the plain one.</param>
    /// <returns>The operator.</returns>
    public static BinaryExpressionType OperatorOf(AssignmentKind kind) => kind switch
    {
        AssignmentKind.AddEquals => BinaryExpressionType.Add,
        AssignmentKind.SubtractEquals => BinaryExpressionType.Subtract,
        AssignmentKind.MultiplyEquals => BinaryExpressionType.Multiply,
        AssignmentKind.DivideEquals => BinaryExpressionType.Divide,
        AssignmentKind.ModEquals => BinaryExpressionType.Modulo,
        AssignmentKind.BitwiseAndEquals => BinaryExpressionType.BitwiseAnd,
        AssignmentKind.BitwiseOrEquals => BinaryExpressionType.BitwiseOr,
        AssignmentKind.BitwiseXorEquals => BinaryExpressionType.BitwiseXor,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An assignment with an operator is expected."),
    };
}
