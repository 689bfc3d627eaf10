using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>Reads joins, row by row.</summary>
/// <param name="tables">Reads their sides.</param>
internal sealed class JoinReader(TableReader tables)
{
    /// <summary>Reads a join with a condition.</summary>
    /// <param name="join">The join.</param>
    /// <param name="place">Where it is read.</param>
    /// <returns>The rows.</returns>
    public RowSet Read(QualifiedJoin join, ReadingPlace place)
    {
        var condition = join.SearchCondition;
        switch (join.QualifiedJoinType)
        {
            case QualifiedJoinType.Inner:
                return Join(tables.Read(join.FirstTableReference, place), new RightSide(join.SecondTableReference, condition, IsOuter: false), place);
            case QualifiedJoinType.LeftOuter:
                return Join(tables.Read(join.FirstTableReference, place), new RightSide(join.SecondTableReference, condition, IsOuter: true), place);
            case QualifiedJoinType.RightOuter:
                var swapped = Join(tables.Read(join.SecondTableReference, place), new RightSide(join.FirstTableReference, condition, IsOuter: true), place);
                return TurnedAround(swapped, tables.SourcesOf(join.SecondTableReference, place).Count);
            default:
                throw place.Context.Scope.NotUnderstood(join);
        }
    }

    /// <summary>Reads a join without a condition.</summary>
    /// <param name="join">The join.</param>
    /// <param name="place">Where it is read.</param>
    /// <returns>The rows.</returns>
    public RowSet Read(UnqualifiedJoin join, ReadingPlace place) => Join(
        tables.Read(join.FirstTableReference, place),
        new RightSide(join.SecondTableReference, null, join.UnqualifiedJoinType == UnqualifiedJoinType.OuterApply) { IsLateral = join.UnqualifiedJoinType != UnqualifiedJoinType.CrossJoin },
        place);

    /// <summary>Joins rows with a further source behind a comma.</summary>
    /// <param name="left">The rows.</param>
    /// <param name="right">The source.</param>
    /// <param name="place">Where it is read.</param>
    /// <returns>The rows.</returns>
    public RowSet Cross(RowSet left, TableReference right, ReadingPlace place) => Join(left, new RightSide(right, null, IsOuter: false), place);

    private RowSet Join(RowSet left, RightSide side, ReadingPlace place)
    {
        var rows = new List<JoinedRow>();
        var (isOpen, isRightEmpty) = (false, true);
        RowSet? shared = null;
        IReadOnlyList<RowSource>? rightSources = null;
        foreach (var row in left.Rows)
        {
            var inner = place.Behind(left, row, side.Condition);
            var right = TableReader.ReadsByKey(side.Reference) || side.IsLateral ? tables.Read(side.Reference, inner) : shared ??= tables.Read(side.Reference, place);
            rightSources = right.Sources;
            isOpen |= right.IsOpen;
            isRightEmpty &= right.IsEmpty;
            rows.AddRange(Pairs((left, row), right, side, place));
        }

        IReadOnlyList<RowSource> sources = [.. left.Sources, .. rightSources ?? tables.SourcesOf(side.Reference, place)];

        // More rows on the left mean more rows, unless the right is known to have none for whatever the left brings.
        var staysEmpty = !side.IsOuter && shared is not null && isRightEmpty;
        return new RowSet(sources, rows, isOpen || (left.IsOpen && !staysEmpty));
    }

    private static List<JoinedRow> Pairs((RowSet Set, JoinedRow Row) left, RowSet right, RightSide side, ReadingPlace place)
    {
        var rows = new List<JoinedRow>();
        var isMatched = Truths.Of(false);
        foreach (var partner in right.Rows)
        {
            IReadOnlyList<Row> parts = [.. left.Row.Parts, .. partner.Parts];
            var frame = new RowFrame([.. left.Set.Sources, .. right.Sources], parts, place.Context.Frame);
            var holds = side.Condition is { } condition ? BooleanEvaluator.Evaluate(condition, place.Context with { Frame = frame }) : Truth.True;
            if (holds is Truth.False or Truth.Unknown)
            {
                continue;
            }

            var isSure = holds == Truth.True && partner.IsCertain;
            isMatched = Truths.Or(isMatched, isSure ? Truth.True : Truth.Undecided);
            rows.Add(new JoinedRow(parts, isSure && left.Row.IsCertain));
        }

        isMatched = right.IsOpen ? Truths.Or(isMatched, Truth.Undecided) : isMatched;
        if (side.IsOuter && isMatched != Truth.True)
        {
            rows.Add(new JoinedRow([.. left.Row.Parts, .. right.Sources.Select(_ => UniformRow.Null)], left.Row.IsCertain && isMatched == Truth.False));
        }

        return rows;
    }

    private static RowSet TurnedAround(RowSet rows, int width)
    {
        static IReadOnlyList<T> Turn<T>(IReadOnlyList<T> list, int width) => [.. list.Skip(width), .. list.Take(width)];
        return rows with { Sources = Turn(rows.Sources, width), Rows = [.. rows.Rows.Select(row => row with { Parts = Turn(row.Parts, width) })] };
    }

    private sealed record RightSide(TableReference Reference, BooleanExpression? Condition, bool IsOuter)
    {
        public bool IsLateral { get; init; }
    }
}
