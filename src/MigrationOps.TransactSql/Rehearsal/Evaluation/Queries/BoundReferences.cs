using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>Tells whether an expression can be evaluated before the rows of a source are there.</summary>
internal sealed class BoundReferences : TSqlFragmentVisitor
{
    private readonly ReadingPlace _place;
    private bool _areBound = true;

    private BoundReferences(ReadingPlace place)
    {
        _place = place;
    }

    /// <summary>Whether all that an expression names is there.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="place">The place.</param>
    /// <returns>Whether it surely is. A name without that of its source is taken as one that is not.</returns>
    public static bool Are(ScalarExpression expression, ReadingPlace place)
    {
        var visitor = new BoundReferences(place);
        expression.Accept(visitor);
        return visitor._areBound;
    }

    /// <inheritdoc/>
    public override void Visit(ScalarSubquery node) => _areBound = false;

    /// <inheritdoc/>
    public override void Visit(ColumnReferenceExpression node)
    {
        var isBound = node.MultiPartIdentifier?.Identifiers is { Count: > 1 } parts
            && (_place.Bound.Any(source => source.IsCalled(parts)) || !_place.Names.Contains(parts[^2].Value));
        _areBound &= isBound;
    }
}
