using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>Finds the values of columns in the rows of the query that an expression stands in, then in those around it.</summary>
internal static class ColumnLookup
{
    /// <summary>The value of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Its value.</returns>
    /// <exception cref="ServerErrorException">No source has such a column (207, 4104), or several have (209).</exception>
    public static SqlValue Value(ColumnReferenceExpression column, EvaluationContext context)
    {
        if (column is not { ColumnType: ColumnType.Regular, MultiPartIdentifier.Identifiers: { } parts })
        {
            throw context.Scope.NotUnderstood(column);
        }

        var at = context.At(column);
        var name = parts[^1].Value;
        for (var frame = context.Frame; frame is not null; frame = frame.Outer)
        {
            if (Find(frame, parts, at) is { } value)
            {
                return value;
            }
        }

        throw parts.Count == 1
            ? at.Refusal(207, "NoSuchColumn", name)
            : at.Refusal(4104, "NotBound", string.Join('.', parts.Select(part => part.Value)));
    }

    private static SqlValue? Find(RowFrame frame, IList<Identifier> parts, EvaluationPlace at)
    {
        SqlValue? found = null;
        var name = parts[^1].Value;
        for (var i = 0; i < frame.Sources.Count; i++)
        {
            var source = frame.Sources[i];
            if (parts.Count > 1 && !source.IsCalled(parts))
            {
                continue;
            }

            if (source.Columns.Find(name) is { } index)
            {
                found = found is null ? frame.Rows[i][index] : throw at.Refusal(209, "AmbiguousColumn", name);
            }
            else if (parts.Count > 1)
            {
                throw at.Refusal(207, "NoSuchColumn", name);
            }
        }

        return found;
    }
}
