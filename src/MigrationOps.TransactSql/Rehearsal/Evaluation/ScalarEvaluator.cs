using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;
using MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>Evaluates expressions that have a value.</summary>
internal static class ScalarEvaluator
{
    /// <summary>Evaluates an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Its value.</returns>
    public static SqlValue Evaluate(ScalarExpression expression, EvaluationContext context)
    {
        var value = Plain(expression, context);
        return expression is PrimaryExpression { Collation.Value: { } collation } && value is TextValue text ? text with { Collation = collation } : value;
    }

    private static SqlValue Plain(ScalarExpression expression, EvaluationContext context) => expression switch
    {
        Literal literal => LiteralValue.Of(literal, context),
        VariableReference variable => context.Scope.Variable(variable.Name),
        GlobalVariableExpression variable => context.Scope.Global(variable.Name),
        ParenthesisExpression inner => Evaluate(inner.Expression, context),
        ColumnReferenceExpression column => ColumnLookup.Value(column, context),
        UnaryExpression unary => Arithmetic.Unary(unary, context),
        BinaryExpression binary => Arithmetic.Binary(binary, context),
        ScalarSubquery subquery => SubqueryEvaluator.Value(subquery, context),
        CaseExpression or CoalesceExpression or NullIfExpression or IIfCall => ChoiceEvaluator.Evaluate((PrimaryExpression)expression, context),
        CastCall or ConvertCall or TryCastCall or TryConvertCall => ConversionCall.Evaluate((PrimaryExpression)expression, context),
        NextValueForExpression => new UndecidedValue("NEXT VALUE FOR"),
        AtTimeZoneCall => new UndecidedValue("AT TIME ZONE"),
        PrimaryExpression call => FunctionCalls.Evaluate(call, context),
        _ => throw context.Scope.NotUnderstood(expression),
    };
}
