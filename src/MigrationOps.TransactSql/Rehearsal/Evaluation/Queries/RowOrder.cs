using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>ORDER BY.</summary>
internal static class RowOrder
{
    /// <summary>Orders the rows of a result.</summary>
    /// <param name="clause">The clause, or null.</param>
    /// <param name="result">The rows.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>The rows in order; where the order is not known, as they are.</returns>
    public static QueryResult Apply(OrderByClause? clause, QueryResult result, EvaluationContext context)
    {
        if (clause is null || result.Rows.Count < 2)
        {
            return result;
        }

        var keyed = result.Rows.Select(row => (Item: row, Keys: clause.OrderByElements.Select(element => Key(element.Expression, row, result, context)).ToList())).ToList();
        return result with { Rows = [.. Sorted(keyed, clause, context).Select(pair => pair.Item)] };
    }

    /// <summary>Orders pairs of an item and its keys.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>The items in order. NULL comes first, and what is undecided keeps its place.</returns>
    public static IEnumerable<(T Item, List<SqlValue> Keys)> Sorted<T>(IEnumerable<(T Item, List<SqlValue> Keys)> items, OrderByClause clause, EvaluationContext context)
    {
        var at = context.At(clause);
        var comparer = Comparer<SqlValue>.Create((x, y) => Order(x, y, at));
        IOrderedEnumerable<(T Item, List<SqlValue> Keys)>? ordered = null;
        for (var i = 0; i < clause.OrderByElements.Count; i++)
        {
            var place = i;
            var isDescending = clause.OrderByElements[i].SortOrder == SortOrder.Descending;
            SqlValue KeyOf((T Item, List<SqlValue> Keys) pair) => pair.Keys[place];
            ordered = (ordered, isDescending) switch
            {
                (null, false) => items.OrderBy(KeyOf, comparer),
                (null, true) => items.OrderByDescending(KeyOf, comparer),
                (_, false) => ordered.ThenBy(KeyOf, comparer),
                _ => ordered.ThenByDescending(KeyOf, comparer),
            };
        }

        return ordered ?? items;
    }

    private static int Order(SqlValue x, SqlValue y, EvaluationPlace at)
    {
        if (x.IsUndecided || y.IsUndecided)
        {
            return 0;
        }

        return x.IsNull || y.IsNull ? (x.IsNull ? 0 : 1) - (y.IsNull ? 0 : 1) : ValueComparison.Order(x, y, at) ?? 0;
    }

    private static SqlValue Key(ScalarExpression expression, ResultRow row, QueryResult result, EvaluationContext context)
    {
        if (expression is IntegerLiteral place && int.TryParse(place.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= row.Values.Count)
        {
            return row.Values[number - 1];
        }

        if (expression is ColumnReferenceExpression { MultiPartIdentifier.Identifiers: [var name] } && !result.Columns.IsAny && result.Columns.Find(name.Value) is { } column)
        {
            return row.Values[column];
        }

        return ScalarEvaluator.Evaluate(expression, row.Origin ?? context);
    }
}
