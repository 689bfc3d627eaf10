using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>Reads the FROM of a query.</summary>
internal static class FromReader
{
    /// <summary>Reads the rows.</summary>
    /// <param name="query">The query.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>The rows before WHERE; those that an equality of it leaves out may be missing.</returns>
    public static RowSet Read(QuerySpecification query, EvaluationContext context)
    {
        if (query.FromClause?.TableReferences is not { Count: > 0 } references)
        {
            return RowSet.One;
        }

        var names = new HashSet<string>(references.SelectMany(NamesIn), StringComparer.OrdinalIgnoreCase);
        var place = new ReadingPlace(context, [], Conjuncts(query.WhereClause?.SearchCondition), names);
        var tables = new TableReader();
        var rows = tables.Read(references[0], place);
        foreach (var reference in references.Skip(1))
        {
            rows = new JoinReader(tables).Cross(rows, reference, place);
        }

        return rows;
    }

    /// <summary>The conditions that must all hold.</summary>
    /// <param name="condition">A condition, or null.</param>
    /// <returns>Its parts.</returns>
    public static IReadOnlyList<BooleanExpression> Conjuncts(BooleanExpression? condition)
    {
        var parts = new List<BooleanExpression>();
        while (condition is not null)
        {
            switch (condition)
            {
                case BooleanBinaryExpression { BinaryExpressionType: BooleanBinaryExpressionType.And } and:
                    parts.AddRange(and.SecondExpression is BooleanComparisonExpression ? [and.SecondExpression] : Conjuncts(and.SecondExpression));
                    condition = and.FirstExpression;
                    break;
                case BooleanParenthesisExpression parenthesis:
                    condition = parenthesis.Expression;
                    break;
                default:
                    parts.Add(condition);
                    condition = null;
                    break;
            }
        }

        return parts;
    }

    private static IEnumerable<string> NamesIn(TableReference reference) => reference switch
    {
        JoinTableReference join => [.. NamesIn(join.FirstTableReference), .. NamesIn(join.SecondTableReference)],
        JoinParenthesisTableReference parenthesis => NamesIn(parenthesis.Join),
        TableReferenceWithAlias { Alias.Value: { } alias } => [alias],
        NamedTableReference named => [named.SchemaObject.BaseIdentifier.Value],
        _ => [],
    };
}
