using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Binding;

/// <summary>Finds the row sources of FROM clauses and of the targets of statements.</summary>
/// <param name="context">The database.</param>
/// <param name="uses">Where to note what is named.</param>
internal abstract class TableSourceBinder(BindingContext context, UsedNames uses) : ExpressionBinder(context, uses)
{
    /// <summary>The tables that the text makes for itself.</summary>
    protected LocalTables Locals { get; } = new(context.Names);

    /// <summary>FROM clauses are bound by the query or statement that they belong to.</summary>
    /// <param name="node">The clause.</param>
    public sealed override void ExplicitVisit(FromClause node)
    {
        // Bound before the other clauses, which need its sources.
    }

    /// <summary>Binds a query.</summary>
    /// <param name="query">The query.</param>
    /// <returns>The columns of its result; null where they cannot be told. A column without a name has the empty name.</returns>
    protected abstract IReadOnlyList<SourceColumn>? Bind(QueryExpression query);

    /// <summary>Binds a FROM clause with its join conditions.</summary>
    /// <param name="from">The clause, or null.</param>
    /// <param name="first">A source that stands before those of the clause, or null.</param>
    /// <returns>The scope that the clause makes inside the one at hand.</returns>
    protected Scope Bind(FromClause? from, RowSource? first = null)
    {
        var sources = new FromSources();
        if (first is not null)
        {
            sources.Add(first);
        }

        foreach (var reference in from?.TableReferences ?? [])
        {
            Add(reference, sources);
        }

        var scope = Scope with { Sources = sources.All, Outer = Scope };
        Within(scope, () => sources.Conditions.ForEach(condition => condition.Accept(this)));
        return scope;
    }

    /// <summary>Does something where other row sources are in sight.</summary>
    /// <param name="scope">The sources.</param>
    /// <param name="action">What to do.</param>
    protected void Within(Scope scope, Action action)
    {
        var outer = Scope;
        Scope = scope;
        action();
        Scope = outer;
    }

    /// <summary>Finds the rows of a table, view, temporary table or common table expression.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="alias">The alias, or null.</param>
    /// <returns>The source.</returns>
    protected RowSource Named(SchemaObjectName name, Identifier? alias)
    {
        if (name.Identifiers.Count == 1 && Locals.TryFind(name.BaseIdentifier.Value, out var columns))
        {
            return new RowSource(alias, new SqlName([new Identifier(name.BaseIdentifier.Value)]), columns);
        }

        var element = NoteObject(name);
        if (element is null)
        {
            Context.UnknownSource?.Invoke(name);
        }

        return new RowSource(alias, element?.Id.Name ?? AsWritten(name), element is null ? null : Context.ColumnsOf(element));
    }

    /// <summary>Finds the rows of any table reference that is no join.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The source.</returns>
    protected RowSource Source(TableReference reference)
    {
        var alias = reference is TableReferenceWithAlias { Alias: { } given } ? new Identifier(given.Value) : (Identifier?)null;
        switch (reference)
        {
            case NamedTableReference node:
                node.TemporalClause?.Accept(this);
                return Named(node.SchemaObject, alias);
            case VariableTableReference node:
                Locals.TryFind(node.Variable.Name, out var columns);
                return new RowSource(alias ?? new Identifier(node.Variable.Name), null, columns);
            case QueryDerivedTable node:
                return new RowSource(alias, null, Renamed(node, Bind(node.QueryExpression)));
            case SchemaObjectFunctionTableReference node:
                return new RowSource(alias, AsWritten(node.SchemaObject), Renamed(node, Function(node)));
            default:
                reference.AcceptChildren(this);
                return new RowSource(alias, null, MadeColumns.Of(reference));
        }
    }

    private void Add(TableReference reference, FromSources sources)
    {
        switch (reference)
        {
            case QualifiedJoin join:
                Add(join.FirstTableReference, sources);
                Add(join.SecondTableReference, sources);
                sources.Conditions.Add(join.SearchCondition);
                break;
            case UnqualifiedJoin join:
                Add(join.FirstTableReference, sources);
                Within(join.UnqualifiedJoinType == UnqualifiedJoinType.CrossJoin ? Scope : Lateral(sources), () => Add(join.SecondTableReference, sources));
                break;
            case JoinParenthesisTableReference join:
                Add(join.Join, sources);
                break;
            case OdbcQualifiedJoinTableReference join:
                Add(join.TableReference, sources);
                break;
            case PivotedTableReference pivot:
                sources.Add(Pivoted(pivot));
                break;
            case UnpivotedTableReference unpivot:
                sources.Add(Unpivoted(unpivot));
                break;
            default:
                sources.Add(Source(reference));
                break;
        }
    }

    /// <summary>The right side of APPLY sees the sources on its left.</summary>
    private Scope Lateral(FromSources sources) => Scope with { Sources = [.. sources.All], Outer = Scope };

    private IReadOnlyList<SourceColumn>? Function(SchemaObjectFunctionTableReference node)
    {
        foreach (var parameter in node.Parameters)
        {
            parameter.Accept(this);
        }

        if (NoteObject(node.SchemaObject) is { } function)
        {
            return Context.ColumnsOf(function);
        }

        // [column].nodes(...) is read as a function of a schema.
        var parts = node.SchemaObject.Parts();
        Uses.Add(parts.Count > 1 ? Scope.Resolve(parts[..^1])?.Origin : null);
        return null;
    }

    private RowSource Pivoted(PivotedTableReference node)
    {
        var inner = Inner(node.TableReference);
        ColumnReferenceExpression[] consumed = [node.PivotColumn, .. node.ValueColumns];
        Within(inner, () => Array.ForEach(consumed, column => column.Accept(this)));
        return Reshaped(node, inner, consumed, node.InColumns.AsColumns());
    }

    private RowSource Unpivoted(UnpivotedTableReference node)
    {
        var inner = Inner(node.TableReference);
        Within(inner, () => node.InColumns.ToList().ForEach(column => column.Accept(this)));
        return Reshaped(node, inner, node.InColumns, new[] { node.PivotColumn, node.ValueColumn }.AsColumns());
    }

    private Scope Inner(TableReference reference)
    {
        var sources = new FromSources();
        Add(reference, sources);
        return Lateral(sources);
    }

    private RowSource Reshaped(TableReferenceWithAlias node, Scope inner, IEnumerable<ColumnReferenceExpression> consumed, IEnumerable<SourceColumn> added)
    {
        var alias = node.Alias is null ? (Identifier?)null : new Identifier(node.Alias.Value);
        if (inner.Sources.Any(source => source.Columns is null))
        {
            return new RowSource(alias, null, null);
        }

        var gone = consumed.Where(column => column.MultiPartIdentifier is not null).Select(column => column.MultiPartIdentifier.Parts()[^1]).ToHashSet(Context.Names);
        var kept = inner.Sources.SelectMany(source => source.Columns!).Where(column => !column.IsHidden && !gone.Contains(column.Name));
        return new RowSource(alias, null, [.. kept, .. added]);
    }

    private static IReadOnlyList<SourceColumn>? Renamed(TableReferenceWithAliasAndColumns node, IReadOnlyList<SourceColumn>? columns) =>
        node.Columns.Count > 0 ? node.Columns.AsColumns() : columns;

    private static SqlName AsWritten(SchemaObjectName name) => new(name.Parts().TakeLast(2).ToValueList());
}
