using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>COUNT, COUNT_BIG, MIN, MAX, SUM, AVG and STRING_AGG.</summary>
internal static class Aggregates
{
    private static readonly HashSet<string> Names = new(["COUNT", "COUNT_BIG", "MIN", "MAX", "SUM", "AVG", "STRING_AGG"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a function is an aggregate that is known here.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsAggregate(string name) => Names.Contains(name);

    /// <summary>Evaluates an aggregate.</summary>
    /// <param name="call">The call.</param>
    /// <param name="context">What may be asked; it has a group.</param>
    /// <returns>The value; undecided where the rows of the group are.</returns>
    public static SqlValue Evaluate(FunctionCall call, EvaluationContext context)
    {
        if (context.Group is not { } group)
        {
            throw context.Scope.NotUnderstood(call);
        }

        if (!group.IsDecided)
        {
            return new UndecidedValue($"{call.FunctionName.Value} over rows that are not known");
        }

        var at = context.At(call);
        if (call.Parameters is [ColumnReferenceExpression { ColumnType: ColumnType.Wildcard }])
        {
            return new NumberValue(group.Frames.Count);
        }

        var frames = group.Frames.Select(frame => context with { Frame = frame, Group = null }).ToList();
        var values = frames.Select(frame => ScalarEvaluator.Evaluate(call.Parameters[0], frame)).ToList();
        if (values.FirstOrDefault(value => value.IsUndecided) is { } undecided)
        {
            return undecided;
        }

        if (call.FunctionName.Value.Equals("STRING_AGG", StringComparison.OrdinalIgnoreCase))
        {
            return Joined(call, frames, values, at);
        }

        var present = values.Where(value => !value.IsNull).ToList();
        return OfValues(call, call.UniqueRowFilter == UniqueRowFilter.Distinct ? Distinct(present, at) : present, at);
    }

    private static SqlValue OfValues(FunctionCall call, List<SqlValue> values, EvaluationPlace at) => call.FunctionName.Value.ToUpperInvariant() switch
    {
        "COUNT" or "COUNT_BIG" => new NumberValue(values.Count),
        _ when values.Count == 0 => NullValue.Instance,
        "MIN" => values.Aggregate((x, y) => Lesser(x, y, BooleanComparisonType.LessThan, at)),
        "MAX" => values.Aggregate((x, y) => Lesser(x, y, BooleanComparisonType.GreaterThan, at)),
        "SUM" => values.Aggregate((x, y) => Arithmetic.Apply(BinaryExpressionType.Add, x, y, at)),
        _ => Arithmetic.Apply(BinaryExpressionType.Divide, values.Aggregate((x, y) => Arithmetic.Apply(BinaryExpressionType.Add, x, y, at)), new NumberValue(values.Count), at),
    };

    private static SqlValue Lesser(SqlValue x, SqlValue y, BooleanComparisonType comparison, EvaluationPlace at) => ValueComparison.Holds(comparison, y, x, at) switch
    {
        Truth.True => y,
        Truth.False => x,
        _ => new UndecidedValue("the order of values"),
    };

    private static List<SqlValue> Distinct(List<SqlValue> values, EvaluationPlace at)
    {
        var kept = new List<SqlValue>();
        foreach (var value in values.Where(value => !kept.Exists(other => ValueComparison.AreSame(other, value, at) == Truth.True)))
        {
            kept.Add(value);
        }

        return kept;
    }

    private static SqlValue Joined(FunctionCall call, List<EvaluationContext> frames, List<SqlValue> values, EvaluationPlace at)
    {
        if (call.Parameters.Count != 2)
        {
            throw at.NotUnderstood();
        }

        var separator = ScalarEvaluator.Evaluate(call.Parameters[1], at.Context);
        var items = values.Select((value, place) => (Value: value, Frame: frames[place]));
        if (call.WithinGroupClause?.OrderByClause is { } order)
        {
            var keyed = items.Select(item => (Item: item, Keys: order.OrderByElements.Select(by => ScalarEvaluator.Evaluate(by.Expression, item.Frame)).ToList()));
            items = RowOrder.Sorted(keyed, order, at.Context).Select(pair => pair.Item);
        }

        var texts = items.Where(item => !item.Value.IsNull).Select(item => Conversion.TextOf(item.Value, at).Text).ToList();
        if (texts.Count == 0)
        {
            return NullValue.Instance;
        }

        return separator.IsUndecided ? separator : new TextValue(string.Join(separator.IsNull ? string.Empty : Conversion.TextOf(separator, at).Text, texts));
    }
}
