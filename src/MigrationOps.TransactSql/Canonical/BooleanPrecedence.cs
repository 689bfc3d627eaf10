using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>Where a condition may stand without parentheses: NOT before AND before OR, and AND and OR are associative.</summary>
internal static class BooleanPrecedence
{
    /// <summary>The condition inside all its parentheses.</summary>
    /// <param name="expression">The condition.</param>
    /// <returns>What stands inside.</returns>
    public static BooleanExpression WithoutParentheses(this BooleanExpression expression)
    {
        while (expression is BooleanParenthesisExpression parentheses)
        {
            expression = parentheses.Expression;
        }

        return expression;
    }

    /// <summary>Whether a condition behind NOT needs no parentheses.</summary>
    /// <param name="operand">The condition without parentheses.</param>
    /// <returns>Whether they may go.</returns>
    public static bool MayStandBehindNot(BooleanExpression operand) => operand is not (BooleanBinaryExpression or BooleanNotExpression);

    /// <summary>Whether an operand of AND or OR needs no parentheses.</summary>
    /// <param name="parent">The AND or OR.</param>
    /// <param name="operand">The operand without parentheses.</param>
    /// <returns>Whether they may go.</returns>
    public static bool MayStandIn(BooleanBinaryExpression parent, BooleanExpression operand) =>
        operand is not BooleanBinaryExpression inner
        || inner.BinaryExpressionType == parent.BinaryExpressionType
        || inner.BinaryExpressionType == BooleanBinaryExpressionType.And;
}
