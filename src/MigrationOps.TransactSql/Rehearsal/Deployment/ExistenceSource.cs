using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Deployment;

/// <summary>Whether the rows that an INSERT selects are chosen by what is there: WHERE with a query, an outer join with WHERE, or EXCEPT.</summary>
internal sealed class ExistenceSource : TSqlFragmentVisitor
{
    private bool _asks;

    private ExistenceSource()
    {
    }

    /// <summary>Looks at the source of an INSERT.</summary>
    /// <param name="source">The source.</param>
    /// <returns>Whether it leaves out what is there.</returns>
    public static bool In(InsertSource source)
    {
        var found = new ExistenceSource();
        source.Accept(found);
        return found._asks;
    }

    /// <inheritdoc/>
    public override void Visit(QuerySpecification node) =>
        _asks |= node.WhereClause is { } where && (ExistenceQuestion.In(where.SearchCondition) || HasOuterJoin(node));

    /// <inheritdoc/>
    public override void Visit(BinaryQueryExpression node) => _asks |= node.BinaryQueryExpressionType == BinaryQueryExpressionType.Except;

    private static bool HasOuterJoin(QuerySpecification query) =>
        query.FromClause?.TableReferences.Any(HasOuterJoin) == true;

    private static bool HasOuterJoin(TableReference table) => table switch
    {
        QualifiedJoin { QualifiedJoinType: QualifiedJoinType.LeftOuter or QualifiedJoinType.RightOuter or QualifiedJoinType.FullOuter } => true,
        UnqualifiedJoin { UnqualifiedJoinType: UnqualifiedJoinType.OuterApply } => true,
        JoinTableReference join => HasOuterJoin(join.FirstTableReference) || HasOuterJoin(join.SecondTableReference),
        JoinParenthesisTableReference parenthesis => HasOuterJoin(parenthesis.Join),
        _ => false,
    };
}
