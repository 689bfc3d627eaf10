using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>Evaluates CAST, CONVERT, TRY_CAST and TRY_CONVERT.</summary>
internal static class ConversionCall
{
    /// <summary>Evaluates a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Its value.</returns>
    public static SqlValue Evaluate(PrimaryExpression call, EvaluationContext context)
    {
        var (type, parameter, style) = call switch
        {
            CastCall cast => (cast.DataType, cast.Parameter, null),
            TryCastCall cast => (cast.DataType, cast.Parameter, null),
            ConvertCall convert => (convert.DataType, convert.Parameter, convert.Style),
            TryConvertCall convert => (convert.DataType, convert.Parameter, convert.Style),
            _ => throw context.Scope.NotUnderstood(call),
        };
        var at = context.At(call);
        var value = ScalarEvaluator.Evaluate(parameter, context);
        var styleValue = style is null ? new NumberValue(0) : ScalarEvaluator.Evaluate(style, context);
        if (Undecided.Through(value, styleValue) is { } through)
        {
            return through;
        }

        var target = TargetType.Of(type, context);
        if (TypeConversion.To(target, value, Conversion.IntOf(styleValue, at), at) is { } converted)
        {
            return converted;
        }

        return call is TryCastCall or TryConvertCall ? NullValue.Instance : throw at.Refusal(245, "ConversionFailed", Show(value), target.ToString());
    }

    /// <summary>Converts a value to the type of a variable or column.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The type.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>The value; NULL and undecided values stay.</returns>
    /// <exception cref="ServerErrorException">The value has no such form (245).</exception>
    public static SqlValue Assign(SqlValue value, SqlType type, EvaluationPlace at) =>
        Undecided.Through(value) ?? TypeConversion.To(type, value, 0, at) ?? throw at.Refusal(245, "ConversionFailed", Show(value), type.ToString());

    private static string Show(SqlValue value) => value is TextValue text ? text.Text : value.ToString();
}
