using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>Looks up the columns that a query names though it has no rows: SQL Server binds them all the same.</summary>
internal sealed class ColumnCheck : TSqlFragmentVisitor
{
    private readonly EvaluationContext _context;

    private ColumnCheck(EvaluationContext context)
    {
        _context = context;
    }

    /// <summary>Checks a query.</summary>
    /// <param name="query">The query. Queries inside are not looked at.</param>
    /// <param name="sources">Its sources.</param>
    /// <param name="context">What may be asked.</param>
    /// <exception cref="ServerErrorException">A column is not there.</exception>
    public static void Run(QuerySpecification query, IReadOnlyList<RowSource> sources, EvaluationContext context)
    {
        var check = new ColumnCheck(context with { Frame = new RowFrame(sources, [.. sources.Select(_ => UniformRow.Null)], context.Frame) });
        query.WhereClause?.Accept(check);
        foreach (var element in query.SelectElements)
        {
            element.Accept(check);
        }
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(ScalarSubquery node)
    {
        // It has sources of its own.
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(FunctionCall node)
    {
        // The date part of DATEADD and its like has the form of a column.
        var first = node.Parameters.Count > 1 && node.FunctionName.Value.StartsWith("DATE", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        foreach (var parameter in node.Parameters.Skip(first))
        {
            parameter.Accept(this);
        }
    }

    /// <inheritdoc/>
    public override void Visit(ColumnReferenceExpression node)
    {
        if (node.ColumnType == ColumnType.Regular)
        {
            ColumnLookup.Value(node, _context);
        }
    }
}
