using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Catalog;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>Finds the equalities by which a view need not give all of its rows.</summary>
internal static class KeyConditions
{
    /// <summary>Reads what the rows of a view must equal.</summary>
    /// <param name="source">The view in the query.</param>
    /// <param name="keys">The columns by which the view finds rows.</param>
    /// <param name="place">Where it is read.</param>
    /// <returns>The values that are known there.</returns>
    public static CatalogKey For(RowSource source, IReadOnlySet<string> keys, ReadingPlace place)
    {
        var values = new Dictionary<string, SqlValue>(StringComparer.OrdinalIgnoreCase);
        foreach (var equality in place.Conditions.OfType<BooleanComparisonExpression>().Where(condition => condition.ComparisonType == BooleanComparisonType.Equals))
        {
            Add(equality.FirstExpression, equality.SecondExpression);
            Add(equality.SecondExpression, equality.FirstExpression);
        }

        return new CatalogKey(values);

        void Add(ScalarExpression column, ScalarExpression other)
        {
            if (column is ColumnReferenceExpression { ColumnType: ColumnType.Regular, MultiPartIdentifier.Identifiers: { } parts }
                && keys.Contains(parts[^1].Value)
                && !values.ContainsKey(parts[^1].Value)
                && (parts.Count == 1 || source.IsCalled(parts))
                && BoundReferences.Are(other, place))
            {
                values[parts[^1].Value] = ScalarEvaluator.Evaluate(other, place.Context);
            }
        }
    }
}
