using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Tests.Canonical;

/// <summary>What a tree says once its parentheses are forgotten: every operator with its operands, chains of AND and of OR flattened.</summary>
internal static class ExpressionShape
{
    public static string Of(TSqlFragment fragment) => fragment switch
    {
        ParenthesisExpression node => Of(node.Expression),
        BooleanParenthesisExpression node => Of(node.Expression),
        BinaryExpression node => $"({Of(node.FirstExpression)} {node.BinaryExpressionType} {Of(node.SecondExpression)})",
        UnaryExpression node => $"({node.UnaryExpressionType} {Of(node.Expression)})",
        BooleanBinaryExpression node => $"({string.Join($" {node.BinaryExpressionType} ", Chain(node, node.BinaryExpressionType).Select(Of))})",
        BooleanNotExpression node => $"(not {Of(node.Expression)})",
        BooleanComparisonExpression node => $"({Of(node.FirstExpression)} {node.ComparisonType} {Of(node.SecondExpression)})",
        BooleanTernaryExpression node => $"({Of(node.FirstExpression)} between {Of(node.SecondExpression)} and {Of(node.ThirdExpression)})",
        FunctionCall node => $"{node.FunctionName.Value}[{string.Join(", ", node.Parameters.Select(Of))}]",
        ColumnReferenceExpression node => node.MultiPartIdentifier.Identifiers[^1].Value,
        IntegerLiteral node => node.Value,
        _ => throw new InvalidOperationException(fragment.GetType().Name),
    };

    private static IEnumerable<BooleanExpression> Chain(BooleanExpression expression, BooleanBinaryExpressionType type) => expression switch
    {
        BooleanParenthesisExpression node => Chain(node.Expression, type),
        BooleanBinaryExpression node when node.BinaryExpressionType == type => Chain(node.FirstExpression, type).Concat(Chain(node.SecondExpression, type)),
        _ => [expression],
    };
}
