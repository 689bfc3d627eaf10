using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>Evaluates SELECT: FROM, WHERE, GROUP BY, HAVING, the list, DISTINCT, ORDER BY and TOP, in this order.</summary>
internal static class SpecificationEvaluator
{
    /// <summary>Evaluates a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="context">What may be asked.</param>
    /// <param name="asksOnlyForRows">Whether nobody looks at the values.</param>
    /// <returns>Its result.</returns>
    public static QueryResult Evaluate(QuerySpecification query, EvaluationContext context, bool asksOnlyForRows)
    {
        var rows = Filtered(query, FromReader.Read(query, context), context);
        var groups = Grouping.Of(query, rows, context);
        var isPlain = query is { TopRowFilter: null, OffsetClause: null, UniqueRowFilter: not UniqueRowFilter.Distinct };
        if (asksOnlyForRows && isPlain)
        {
            return new QueryResult(SourceColumns.Any, [.. groups.Rows.Select(group => new ResultRow([], group.IsCertain))], groups.IsOpen);
        }

        var list = new SelectList(query, rows.Sources);
        var selected = new QueryResult(list.Columns, [.. groups.Rows.Select(group => list.Select(group))], groups.IsOpen);
        var distinct = query.UniqueRowFilter == UniqueRowFilter.Distinct ? SetOperation.Distinct(selected, context.At(query)) : selected;
        return RowLimit.Apply(query, query.TopRowFilter, RowOrder.Apply(query.OrderByClause, distinct, context), context);
    }

    /// <summary>The rows behind a query, without its list: for a list that has effects.</summary>
    /// <param name="query">The query.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Rows without values, in order.</returns>
    public static QueryResult Origins(QuerySpecification query, EvaluationContext context)
    {
        if (query.UniqueRowFilter == UniqueRowFilter.Distinct)
        {
            throw context.Scope.NotUnderstood(query);
        }

        var groups = Grouping.Of(query, Filtered(query, FromReader.Read(query, context), context), context);
        var rows = new QueryResult(SourceColumns.Any, [.. groups.Rows.Select(group => new ResultRow([], group.IsCertain) { Origin = group.Context })], groups.IsOpen);
        return RowLimit.Apply(query, query.TopRowFilter, RowOrder.Apply(query.OrderByClause, rows, context), context);
    }

    // A condition that no row can meet leaves none of those that are not known of.
    private static bool CanHold(BooleanExpression condition, RowSet rows, EvaluationContext context)
    {
        var any = new UniformRow(new UndecidedValue("a row that is not known of"));
        var frame = new RowFrame(rows.Sources, [.. rows.Sources.Select(_ => any)], context.Frame);
        return BooleanEvaluator.Evaluate(condition, context with { Frame = frame }) is Truth.True or Truth.Undecided;
    }

    private static RowSet Filtered(QuerySpecification query, RowSet rows, EvaluationContext context)
    {
        if (rows.Rows.Count == 0)
        {
            ColumnCheck.Run(query, rows.Sources, context);
        }

        if (query.WhereClause?.SearchCondition is not { } condition)
        {
            return rows;
        }

        var kept = new List<JoinedRow>();
        foreach (var row in rows.Rows)
        {
            var holds = BooleanEvaluator.Evaluate(condition, context with { Frame = new RowFrame(rows.Sources, row.Parts, context.Frame) });
            if (holds is Truth.True or Truth.Undecided)
            {
                kept.Add(holds == Truth.True ? row : row with { IsCertain = false });
            }
        }

        return rows with { Rows = kept, IsOpen = rows.IsOpen && CanHold(condition, rows, context) };
    }
}
