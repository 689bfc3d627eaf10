using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>UNION, EXCEPT, INTERSECT and DISTINCT.</summary>
internal static class SetOperation
{
    /// <summary>Evaluates a set operation.</summary>
    /// <param name="query">The query.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Its result, with the names of the first query.</returns>
    public static QueryResult Evaluate(BinaryQueryExpression query, EvaluationContext context)
    {
        var first = QueryEvaluator.Evaluate(query.FirstQueryExpression, context);
        var second = QueryEvaluator.Evaluate(query.SecondQueryExpression, context);
        var at = context.At(query);
        if (!first.Columns.IsAny && !second.Columns.IsAny && first.Columns.Names.Count != second.Columns.Names.Count)
        {
            throw at.Refusal(205, "UnequalColumns");
        }

        var all = first with { Rows = [.. first.Rows.Concat(second.Rows).Select(WithoutOrigin)], IsOpen = first.IsOpen || second.IsOpen };
        return query.BinaryQueryExpressionType switch
        {
            BinaryQueryExpressionType.Union => query.All ? all : Distinct(all, at),
            BinaryQueryExpressionType.Except => Distinct(Without(first, second, at), at),
            BinaryQueryExpressionType.Intersect => Distinct(Common(first, second, at), at),
            _ => throw at.NotUnderstood(),
        };
    }

    /// <summary>Leaves out the rows that stood before.</summary>
    /// <param name="result">The rows.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>The rows; one that may have stood before may be there.</returns>
    public static QueryResult Distinct(QueryResult result, EvaluationPlace at)
    {
        var rows = new List<ResultRow>();
        foreach (var row in result.Rows)
        {
            var found = rows.FindIndex(other => AreSame(other.Values, row.Values, at) == Truth.True);
            if (found >= 0)
            {
                rows[found] = rows[found] with { IsCertain = rows[found].IsCertain || row.IsCertain };
            }
            else
            {
                var isPerhapsThere = rows.Exists(other => AreSame(other.Values, row.Values, at) == Truth.Undecided);
                rows.Add(isPerhapsThere ? row with { IsCertain = false } : row);
            }
        }

        return result with { Rows = rows };
    }

    /// <summary>Whether two rows are the same where NULL equals NULL.</summary>
    /// <param name="x">One row.</param>
    /// <param name="y">The other.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>Whether they are; never unknown.</returns>
    public static Truth AreSame(IReadOnlyList<SqlValue> x, IReadOnlyList<SqlValue> y, EvaluationPlace at)
    {
        var truth = Truth.True;
        for (var i = 0; i < Math.Min(x.Count, y.Count) && truth != Truth.False; i++)
        {
            truth = Truths.And(truth, ValueComparison.AreSame(x[i], y[i], at));
        }

        return truth;
    }

    private static QueryResult Without(QueryResult first, QueryResult second, EvaluationPlace at)
    {
        var rows = from row in first.Rows
                   let isThere = IsIn(row, second, at)
                   where isThere != Truth.True
                   select WithoutOrigin(row) with { IsCertain = row.IsCertain && isThere == Truth.False };
        return first with { Rows = [.. rows] };
    }

    private static QueryResult Common(QueryResult first, QueryResult second, EvaluationPlace at)
    {
        var rows = from row in first.Rows
                   let isThere = IsIn(row, second, at)
                   where isThere != Truth.False
                   select WithoutOrigin(row) with { IsCertain = row.IsCertain && isThere == Truth.True };
        var isEmpty = second is { IsOpen: false, Rows.Count: 0 };
        return first with { Rows = [.. rows], IsOpen = first.IsOpen && !isEmpty };
    }

    private static Truth IsIn(ResultRow row, QueryResult other, EvaluationPlace at)
    {
        var truth = Truths.Of(false);
        foreach (var candidate in other.Rows)
        {
            var same = AreSame(candidate.Values, row.Values, at);
            truth = Truths.Or(truth, same == Truth.True && !candidate.IsCertain ? Truth.Undecided : same);
        }

        return other.IsOpen ? Truths.Or(truth, Truth.Undecided) : truth;
    }

    private static ResultRow WithoutOrigin(ResultRow row) => row with { Origin = null };
}
