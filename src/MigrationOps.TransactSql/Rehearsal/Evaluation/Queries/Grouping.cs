using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>Makes groups of rows.</summary>
/// <param name="Rows">The groups, or the rows where the query makes none.</param>
/// <param name="IsOpen">Whether there may be more.</param>
internal sealed record Grouping(IReadOnlyList<GroupedRow> Rows, bool IsOpen)
{
    /// <summary>Groups the rows of a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="rows">The rows behind WHERE.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>The groups behind HAVING.</returns>
    public static Grouping Of(QuerySpecification query, RowSet rows, EvaluationContext context)
    {
        RowFrame Frame(JoinedRow row) => new(rows.Sources, row.Parts, context.Frame);
        if (query.GroupByClause is null && query.HavingClause is null && !AggregateFinder.IsIn(query))
        {
            return new Grouping([.. rows.Rows.Select(row => new GroupedRow(context with { Frame = Frame(row) }, row.IsCertain))], rows.IsOpen);
        }

        var isDecided = !rows.IsOpen && rows.Rows.All(row => row.IsCertain);
        var frames = rows.Rows.Select(Frame).ToList();
        if (query.GroupByClause is null)
        {
            // Without GROUP BY there is one group, even of no rows.
            var whole = context with { Frame = frames.FirstOrDefault() ?? Empty(rows, context), Group = new RowGroup(frames, isDecided) };
            return Having(query, [new GroupedRow(whole, IsCertain: true)], isOpen: false);
        }

        var keys = query.GroupByClause.GroupingSpecifications.Select(by => (by as ExpressionGroupingSpecification)?.Expression ?? throw context.Scope.NotUnderstood(by)).ToList();
        return isDecided ? ByKeys(query, frames, keys, context) : Unknown(rows, context);
    }

    // Which groups there are is as open as the rows are; but some row makes some group.
    private static Grouping Unknown(RowSet rows, EvaluationContext context)
    {
        var some = context with { Frame = new RowFrame(rows.Sources, [.. rows.Sources.Select(_ => Undecidable)], context.Frame), Group = new RowGroup([], IsDecided: false) };
        return new Grouping(rows.Rows.Count == 0 ? [] : [new GroupedRow(some, IsCertain: false)], IsOpen: true);
    }

    private static Grouping ByKeys(QuerySpecification query, List<RowFrame> frames, List<ScalarExpression> keys, EvaluationContext context)
    {
        var at = context.At(query);
        var groups = new List<(IReadOnlyList<SqlValue> Key, List<RowFrame> Frames)>();
        foreach (var frame in frames)
        {
            var key = keys.Select(by => ScalarEvaluator.Evaluate(by, context with { Frame = frame })).ToList();
            var found = groups.FindIndex(group => SetOperation.AreSame(group.Key, key, at) == Truth.True);
            if (found >= 0)
            {
                groups[found].Frames.Add(frame);
            }
            else if (groups.Exists(group => SetOperation.AreSame(group.Key, key, at) == Truth.Undecided))
            {
                return new Grouping([], IsOpen: true);
            }
            else
            {
                groups.Add((key, [frame]));
            }
        }

        return Having(
            query,
            [.. groups.Select(group => new GroupedRow(context with { Frame = group.Frames[0], Group = new RowGroup(group.Frames, IsDecided: true) }, IsCertain: true))],
            isOpen: false);
    }

    private static Grouping Having(QuerySpecification query, IReadOnlyList<GroupedRow> groups, bool isOpen)
    {
        if (query.HavingClause?.SearchCondition is not { } condition)
        {
            return new Grouping(groups, isOpen);
        }

        var told = groups.Select(group => (Group: group, Holds: BooleanEvaluator.Evaluate(condition, group.Context))).Where(pair => pair.Holds is Truth.True or Truth.Undecided);
        return new Grouping([.. told.Select(pair => pair.Group with { IsCertain = pair.Group.IsCertain && pair.Holds == Truth.True })], isOpen);
    }

    private static RowFrame Empty(RowSet rows, EvaluationContext context) => new(rows.Sources, [.. rows.Sources.Select(_ => UniformRow.Null)], context.Frame);

    private static readonly Row Undecidable = new UniformRow(new UndecidedValue("a group of rows"));
}
