using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

namespace MigrationOps.TransactSql.Rehearsal.TwoShapes;

/// <summary>What a table refuses of a row: NULL where none may stand (515), and what a CHECK forbids (547). Undecided is not refused.</summary>
internal static class RowRules
{
    /// <summary>Looks for a refusal.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The values in the order of its columns.</param>
    /// <param name="frame">Where the statement stands.</param>
    /// <returns>The reason; null where there is none.</returns>
    public static string? Refusal(Table table, IReadOnlyList<SqlValue> row, RunFrame frame)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].IsNull && table.Columns[i] is { IsNullable: false } column && column.IsWritable())
            {
                return ShapeReason.Null(column.Name);
            }
        }

        return table.Constraints.OfType<CheckConstraint>().FirstOrDefault(check => !check.IsDisabled && IsViolated(check, table, row, frame)) is { } violated
            ? ShapeReason.Check(violated)
            : null;
    }

    private static bool IsViolated(CheckConstraint check, Table table, IReadOnlyList<SqlValue> row, RunFrame frame)
    {
        if (SqlParsing.ParsePredicate(check.Expression.Text).Fragment is not { } condition)
        {
            return false;
        }

        var source = new RowSource(table.Name.First.Value, table.Name.Last.Value, new SourceColumns(table.Columns.Select(column => column.Name.Last.Value)));
        var context = EvaluationContext.Of(frame) with { Frame = new RowFrame([source], [new ValueRow(row)], null) };
        try
        {
            return BooleanEvaluator.Evaluate(condition, context) == Truth.False;
        }
        catch (Exception exception) when (exception is MigrationOpsException or ServerErrorException)
        {
            return false;
        }
    }
}
