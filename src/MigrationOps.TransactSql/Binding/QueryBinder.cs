using Microsoft.SqlServer.TransactSql.ScriptDom;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Binding;

/// <summary>Notes what queries name and tells the columns of their results.</summary>
/// <param name="context">The database.</param>
/// <param name="uses">Where to note what is named.</param>
internal abstract class QueryBinder(BindingContext context, UsedNames uses) : TableSourceBinder(context, uses)
{
    private static readonly Identifier Unnamed = new(string.Empty);

    private Action<IReadOnlyList<SourceColumn>?>? _afterFirstBranch;
    private IReadOnlySet<Identifier>? _sortableNames;
    private SelectStarExpression? _starOfExists;

    /// <inheritdoc/>
    public override void ExplicitVisit(QuerySpecification node) => Bind(node);

    /// <inheritdoc/>
    public override void ExplicitVisit(BinaryQueryExpression node) => Bind(node);

    /// <inheritdoc/>
    public override void ExplicitVisit(QueryParenthesisExpression node) => Bind(node);

    /// <inheritdoc/>
    public override void ExplicitVisit(SelectStatement node) => BindStatement(node);

    /// <inheritdoc/>
    public override void ExplicitVisit(SelectStarExpression node)
    {
        if (node != _starOfExists)
        {
            Expand(node);
        }
    }

    /// <summary>EXISTS (SELECT * ...) reads no column for its star.</summary>
    /// <param name="node">The predicate.</param>
    public override void ExplicitVisit(ExistsPredicate node)
    {
        var outer = _starOfExists;
        _starOfExists = (node.Subquery.QueryExpression as QuerySpecification)?.SelectElements is [SelectStarExpression star] ? star : null;
        node.AcceptChildren(this);
        _starOfExists = outer;
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(OverClause node)
    {
        // ORDER BY inside OVER cannot name an alias of the select list.
        var names = _sortableNames;
        _sortableNames = null;
        node.AcceptChildren(this);
        _sortableNames = names;
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(ExpressionWithSortOrder node)
    {
        var isAlias = node.Expression is ColumnReferenceExpression { ColumnType: ColumnType.Regular, MultiPartIdentifier.Count: 1 } column
            && _sortableNames?.Contains(new Identifier(column.MultiPartIdentifier[0].Value)) == true;
        if (!isAlias)
        {
            node.AcceptChildren(this);
        }
    }

    /// <summary>Binds a SELECT statement.</summary>
    /// <param name="node">The statement.</param>
    /// <returns>The columns of its result; null where they cannot be told.</returns>
    protected IReadOnlyList<SourceColumn>? BindStatement(SelectStatement node)
    {
        IReadOnlyList<SourceColumn>? columns = null;
        WithExpressions(node.WithCtesAndXmlNamespaces, () => columns = Bind(node.QueryExpression));
        if (node.Into is { BaseIdentifier.Value: ['#', ..] name })
        {
            Locals.Declare(name, columns);
        }
        else
        {
            node.Into?.Accept(this);
        }

        return columns;
    }

    /// <summary>Does something where the common table expressions of a statement are in sight.</summary>
    /// <param name="with">The WITH clause, or null.</param>
    /// <param name="action">What to do.</param>
    protected void WithExpressions(WithCtesAndXmlNamespaces? with, Action action)
    {
        var outer = Locals.Expressions;
        foreach (var expression in with?.CommonTableExpressions ?? [])
        {
            BindExpression(expression);
        }

        action();
        Locals.Expressions = outer;
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<SourceColumn>? Bind(QueryExpression query)
    {
        var afterFirstBranch = _afterFirstBranch;
        _afterFirstBranch = null;
        switch (query)
        {
            case QueryParenthesisExpression node:
                return Bind(node.QueryExpression);
            case BinaryQueryExpression node:
                var columns = Bind(node.FirstQueryExpression);
                afterFirstBranch?.Invoke(columns);
                Bind(node.SecondQueryExpression);
                return columns;
            default:
                return BindSpecification((QuerySpecification)query);
        }
    }

    private IReadOnlyList<SourceColumn>? BindSpecification(QuerySpecification query)
    {
        IReadOnlyList<SourceColumn>? result = null;
        var names = _sortableNames;
        _sortableNames = Aliases(query);
        Within(Bind(query.FromClause), () =>
        {
            query.AcceptChildren(this);
            result = Result(query);
        });
        _sortableNames = names;
        return result;
    }

    private HashSet<Identifier> Aliases(QuerySpecification query) => query.SelectElements
        .OfType<SelectScalarExpression>()
        .Where(element => element.ColumnName?.Value is not null)
        .Select(element => new Identifier(element.ColumnName.Value))
        .ToHashSet(Context.Names);

    private List<SourceColumn>? Result(QuerySpecification query)
    {
        var result = new List<SourceColumn>();
        foreach (var element in query.SelectElements)
        {
            switch (element)
            {
                case SelectScalarExpression scalar:
                    result.Add(new SourceColumn(NameOf(scalar)));
                    break;
                case SelectStarExpression star when star != _starOfExists && Expand(star) is { } columns:
                    result.AddRange(columns.Select(column => new SourceColumn(column.Name)));
                    break;
                case SelectStarExpression:
                    return null;
            }
        }

        return result;
    }

    private static Identifier NameOf(SelectScalarExpression element) => element switch
    {
        { ColumnName.Value: { } alias } => new Identifier(alias),
        { Expression: ColumnReferenceExpression { MultiPartIdentifier: { } name } } => new Identifier(name[name.Count - 1].Value),
        _ => Unnamed,
    };

    private List<SourceColumn>? Expand(SelectStarExpression star)
    {
        var sources = star.Qualifier is null ? Scope.Sources : [.. FindSource(star.Qualifier.Parts())];
        if (sources.Count == 0)
        {
            return null;
        }

        var columns = sources.SelectMany(source => source.Columns ?? []).Where(column => !column.IsHidden).ToList();
        columns.ForEach(column => Uses.Add(column.Origin));
        return sources.All(source => source.Columns is not null) ? columns : null;
    }

    private IEnumerable<RowSource> FindSource(IReadOnlyList<Identifier> qualifier)
    {
        for (var scope = Scope; scope is not null; scope = scope.Outer)
        {
            if (scope.Find(qualifier) is { } source)
            {
                return [source];
            }
        }

        return [];
    }

    /// <summary>A recursive expression sees itself with the columns of its first branch.</summary>
    private void BindExpression(CommonTableExpression expression)
    {
        var name = new Identifier(expression.ExpressionName.Value);
        IReadOnlyList<SourceColumn>? written = expression.Columns.Count > 0 ? expression.Columns.AsColumns() : null;
        Locals.Expressions = Locals.Expressions.SetItem(name, written);
        _afterFirstBranch = columns => Locals.Expressions = Locals.Expressions.SetItem(name, written ?? columns);
        var bound = Bind(expression.QueryExpression);
        _afterFirstBranch = null;
        Locals.Expressions = Locals.Expressions.SetItem(name, written ?? bound);
    }
}
