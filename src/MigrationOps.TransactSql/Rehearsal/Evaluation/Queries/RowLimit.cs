using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>TOP, OFFSET and FETCH.</summary>
internal static class RowLimit
{
    /// <summary>Cuts the rows of a result.</summary>
    /// <param name="query">The query.</param>
    /// <param name="top">Its TOP, or null.</param>
    /// <param name="result">The rows in order.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>The rows that are left. Without ORDER BY the server may take any; here the first ones are taken.</returns>
    public static QueryResult Apply(QueryExpression query, TopRowFilter? top, QueryResult result, EvaluationContext context)
    {
        if (top is { Percent: true } or { WithTies: true })
        {
            throw context.Scope.NotUnderstood(top);
        }

        var skipped = Count(query.OffsetClause?.OffsetExpression, context);
        var taken = Count(top?.Expression ?? query.OffsetClause?.FetchExpression, context);
        if (skipped is -1 || taken is -1)
        {
            return result with { Rows = [.. result.Rows.Select(row => row with { IsCertain = false })], IsOpen = true };
        }

        if (taken == 0)
        {
            return result with { Rows = [], IsOpen = false };
        }

        var isCut = (skipped ?? 0) > 0 || (taken is { } most && (result.Rows.Count > most || result.IsOpen));
        if (!isCut)
        {
            return result;
        }

        return result.IsDecided
            ? result with { Rows = [.. result.Rows.Skip(skipped ?? 0).Take(taken ?? int.MaxValue)] }
            : Unknown(result, skipped ?? 0, taken ?? int.MaxValue);
    }

    // As many rows are surely left as there surely are; which ones is open.
    private static QueryResult Unknown(QueryResult result, int skipped, int taken)
    {
        var sure = Math.Min(Math.Max(0, result.Rows.Count(row => row.IsCertain) - skipped), taken);
        var width = Math.Max(1, result.Columns.Names.Count);
        var row = new ResultRow([.. Enumerable.Repeat(new UndecidedValue("which rows come first"), width)], IsCertain: true);
        return result with { Rows = [.. Enumerable.Repeat(row, sure)], IsOpen = sure < taken };
    }

    // -1: not known.
    private static int? Count(ScalarExpression? expression, EvaluationContext context)
    {
        if (expression is null)
        {
            return null;
        }

        var value = ScalarEvaluator.Evaluate(expression, context);
        return value.IsUndecided ? -1 : Conversion.IntOf(value, context.At(expression));
    }
}
