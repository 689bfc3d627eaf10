using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>
/// Where a scalar expression may stand without parentheses. SQL Server ranks a sign below <c>*</c>, <c>/</c> and <c>%</c>:
/// <c>a / -b * c</c> is <c>a / -(b * c)</c>, which is why an operand with a sign keeps its parentheses wherever a product goes on.
/// </summary>
internal static class ScalarPrecedence
{
    /// <summary>The expression inside all its parentheses; parentheses with a COLLATE clause are an operand of their own.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>What stands inside.</returns>
    public static ScalarExpression WithoutParentheses(this ScalarExpression expression)
    {
        while (expression is ParenthesisExpression { Collation: null } parentheses)
        {
            expression = parentheses.Expression;
        }

        return expression;
    }

    /// <summary>Whether an operator is one of those that bind tightest.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>Whether it multiplies or divides.</returns>
    public static bool IsProduct(ScalarExpression expression) => expression is BinaryExpression
    {
        BinaryExpressionType: BinaryExpressionType.Multiply or BinaryExpressionType.Divide or BinaryExpressionType.Modulo,
    };

    /// <summary>Whether an expression is one operand whatever stands around it.</summary>
    /// <param name="expression">The expression without parentheses.</param>
    /// <returns>Whether it needs no parentheses anywhere.</returns>
    public static bool IsPrimary(ScalarExpression expression) =>
        expression is PrimaryExpression and not (AtTimeZoneCall or NextValueForExpression);

    /// <summary>Whether a COLLATE clause may follow an expression directly.</summary>
    /// <param name="expression">The expression without parentheses.</param>
    /// <returns>Whether it is a simple operand without a collation of its own.</returns>
    public static bool IsCollatable(ScalarExpression expression) =>
        expression is ColumnReferenceExpression { Collation: null } or FunctionCall { Collation: null } or StringLiteral { Collation: null };

    /// <summary>Whether the left operand needs no parentheses: operators of one rank are read from left to right.</summary>
    /// <param name="parent">The expression around it.</param>
    /// <returns>Whether they may go.</returns>
    public static bool MayStandLeft(BinaryExpression parent)
    {
        var operand = parent.FirstExpression.WithoutParentheses();
        return IsPrimary(operand)
            || (IsProduct(parent) ? IsProduct(operand) && !HasSign(operand) : operand is BinaryExpression or UnaryExpression);
    }

    /// <summary>Whether the right operand needs no parentheses.</summary>
    /// <param name="parent">The expression around it.</param>
    /// <param name="isMultipliedFurther">Whether the parent is itself the left side of a product.</param>
    /// <returns>Whether they may go.</returns>
    public static bool MayStandRight(BinaryExpression parent, bool isMultipliedFurther)
    {
        var operand = parent.SecondExpression.WithoutParentheses();
        return IsPrimary(operand)
            || (operand is UnaryExpression && !(isMultipliedFurther && IsProduct(parent)))
            || (IsProduct(operand) && !IsProduct(parent));
    }

    /// <summary>Whether a sign stands open in a product; one in parentheses keeps them, for the product goes on.</summary>
    private static bool HasSign(ScalarExpression expression) =>
        expression is UnaryExpression || (expression is BinaryExpression binary && (HasSign(binary.FirstExpression) || HasSign(binary.SecondExpression)));
}
