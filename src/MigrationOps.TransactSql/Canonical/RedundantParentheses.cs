using System.Runtime.CompilerServices;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>
/// Finds the parentheses that can go without changing what an expression means. Only places that are known are judged: parentheses anywhere else stay.
/// Precedence: Microsoft Learn, "Operator precedence (Transact-SQL)".
/// </summary>
internal sealed class RedundantParentheses : TSqlFragmentVisitor
{
    private readonly HashSet<int> _tokens = [];
    private readonly HashSet<ScalarExpression> _multipliedFurther = [];

    private RedundantParentheses()
    {
    }

    /// <summary>Finds them.</summary>
    /// <param name="expression">A whole expression, which may itself stand in parentheses.</param>
    /// <returns>The indexes of the parentheses in the token stream.</returns>
    public static IReadOnlySet<int> In(TSqlFragment expression)
    {
        var visitor = new RedundantParentheses();
        visitor.Free(expression);
        expression.Accept(visitor);
        return visitor._tokens;
    }

    /// <summary>Called for every node on the way down: chains of thousands of operators are refused before the stack ends.</summary>
    /// <param name="node">The node.</param>
    /// <exception cref="InsufficientExecutionStackException">The tree is too deep.</exception>
    public override void Visit(TSqlFragment node) => RuntimeHelpers.EnsureSufficientExecutionStack();

    /// <inheritdoc/>
    public override void Visit(ParenthesisExpression node)
    {
        if (node.Collation is null)
        {
            Free(node.Expression);
        }
        else if (ScalarPrecedence.IsCollatable(node.Expression.WithoutParentheses()))
        {
            Remove(node);
        }
    }

    /// <inheritdoc/>
    public override void Visit(BinaryExpression node)
    {
        var isProduct = ScalarPrecedence.IsProduct(node);
        if (isProduct)
        {
            _multipliedFurther.Add(node.FirstExpression.WithoutParentheses());
        }

        RemoveIf(ScalarPrecedence.MayStandLeft(node), node.FirstExpression);
        RemoveIf(ScalarPrecedence.MayStandRight(node, _multipliedFurther.Contains(node)), node.SecondExpression);
    }

    /// <inheritdoc/>
    public override void Visit(UnaryExpression node) =>
        RemoveIf(ScalarPrecedence.IsPrimary(node.Expression.WithoutParentheses()), node.Expression);

    /// <inheritdoc/>
    public override void Visit(FunctionCall node) => Free(node.Parameters);

    /// <inheritdoc/>
    public override void Visit(LeftFunctionCall node) => Free(node.Parameters);

    /// <inheritdoc/>
    public override void Visit(RightFunctionCall node) => Free(node.Parameters);

    /// <inheritdoc/>
    public override void Visit(CastCall node) => Free(node.Parameter);

    /// <inheritdoc/>
    public override void Visit(TryCastCall node) => Free(node.Parameter);

    /// <inheritdoc/>
    public override void Visit(ConvertCall node) => Free([node.Parameter, node.Style]);

    /// <inheritdoc/>
    public override void Visit(TryConvertCall node) => Free([node.Parameter, node.Style]);

    /// <inheritdoc/>
    public override void Visit(ParseCall node) => Free([node.StringValue, node.Culture]);

    /// <inheritdoc/>
    public override void Visit(TryParseCall node) => Free([node.StringValue, node.Culture]);

    /// <inheritdoc/>
    public override void Visit(CoalesceExpression node) => Free(node.Expressions);

    /// <inheritdoc/>
    public override void Visit(NullIfExpression node) => Free([node.FirstExpression, node.SecondExpression]);

    /// <inheritdoc/>
    public override void Visit(IIfCall node) => Free([node.Predicate, node.ThenExpression, node.ElseExpression]);

    /// <inheritdoc/>
    public override void Visit(CaseExpression node) => Free(node.ElseExpression);

    /// <inheritdoc/>
    public override void Visit(SimpleCaseExpression node) => Free(node.InputExpression);

    /// <inheritdoc/>
    public override void Visit(SimpleWhenClause node) => Free([node.WhenExpression, node.ThenExpression]);

    /// <inheritdoc/>
    public override void Visit(SearchedWhenClause node) => Free([node.WhenExpression, node.ThenExpression]);

    /// <inheritdoc/>
    public override void Visit(BooleanComparisonExpression node) => Free([node.FirstExpression, node.SecondExpression]);

    /// <inheritdoc/>
    public override void Visit(BooleanIsNullExpression node) => Free(node.Expression);

    /// <inheritdoc/>
    public override void Visit(BooleanTernaryExpression node) => Free([node.FirstExpression, node.SecondExpression, node.ThirdExpression]);

    /// <inheritdoc/>
    public override void Visit(InPredicate node) => Free([node.Expression, .. node.Values]);

    /// <inheritdoc/>
    public override void Visit(LikePredicate node) => Free([node.FirstExpression, node.SecondExpression, node.EscapeExpression]);

    /// <inheritdoc/>
    public override void Visit(BooleanParenthesisExpression node) => Free(node.Expression);

    /// <inheritdoc/>
    public override void Visit(BooleanNotExpression node) => RemoveIf(BooleanPrecedence.MayStandBehindNot, node.Expression);

    /// <inheritdoc/>
    public override void Visit(BooleanBinaryExpression node)
    {
        RemoveIf(inner => BooleanPrecedence.MayStandIn(node, inner), node.FirstExpression);
        RemoveIf(inner => BooleanPrecedence.MayStandIn(node, inner), node.SecondExpression);
    }

    /// <inheritdoc/>
    public override void Visit(WhereClause node) => Free(node.SearchCondition);

    private void Free(IEnumerable<TSqlFragment?> operands)
    {
        foreach (var operand in operands)
        {
            Free(operand);
        }
    }

    /// <summary>Notes the parentheses of something that stands between commas, keywords or other parentheses.</summary>
    private void Free(TSqlFragment? operand)
    {
        if (operand is BooleanParenthesisExpression || operand is ParenthesisExpression { Collation: null })
        {
            Remove(operand);
        }
    }

    private void RemoveIf(bool mayGo, ScalarExpression operand)
    {
        if (mayGo)
        {
            Free(operand);
        }
    }

    private void RemoveIf(Func<BooleanExpression, bool> mayGo, BooleanExpression operand)
    {
        if (mayGo(operand.WithoutParentheses()))
        {
            Free(operand);
        }
    }

    private void Remove(TSqlFragment parentheses)
    {
        var inner = parentheses is ParenthesisExpression scalar ? (TSqlFragment)scalar.Expression : ((BooleanParenthesisExpression)parentheses).Expression;
        var close = inner.LastTokenIndex + 1;
        while (parentheses.ScriptTokenStream[close].TokenType != TSqlTokenType.RightParenthesis)
        {
            close++;
        }

        _tokens.Add(parentheses.FirstTokenIndex);
        _tokens.Add(close);
    }
}
