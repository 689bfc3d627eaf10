using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>Reads queries and lists of values in FROM.</summary>
internal static class DerivedTables
{
    /// <summary>Reads a query.</summary>
    /// <param name="derived">The query.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Its rows.</returns>
    public static RowSet Query(QueryDerivedTable derived, EvaluationContext context) => Rows(SourceOf(derived), QueryEvaluator.Evaluate(derived.QueryExpression, context));

    /// <summary>The source that a query is.</summary>
    /// <param name="derived">The query.</param>
    /// <returns>The source; its columns are any, where neither the alias nor the list of the query names them all.</returns>
    public static RowSource SourceOf(QueryDerivedTable derived)
    {
        var names = derived.Columns.Count > 0 ? derived.Columns.Select(column => column.Value) : NamesOf(derived.QueryExpression);
        return new RowSource(null, derived.Alias?.Value ?? string.Empty, names is null ? SourceColumns.Any : new SourceColumns(names));
    }

    /// <summary>Reads a list of values.</summary>
    /// <param name="values">The list.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Its rows.</returns>
    public static RowSet Values(InlineDerivedTable values, EvaluationContext context)
    {
        var source = new RowSource(null, values.Alias?.Value ?? string.Empty, new SourceColumns(values.Columns.Select(column => column.Value)));
        return RowSet.Of(source, values.RowValues.Select(row => new ValueRow([.. row.ColumnValues.Select(value => ScalarEvaluator.Evaluate(value, context))])));
    }

    /// <summary>Turns a result into rows of FROM.</summary>
    /// <param name="source">The source.</param>
    /// <param name="result">The result.</param>
    /// <returns>The rows.</returns>
    public static RowSet Rows(RowSource source, QueryResult result)
    {
        var isSame = source.Columns.IsAny && !result.Columns.IsAny;
        return new RowSet(
            [isSame ? source with { Columns = result.Columns } : source],
            [.. result.Rows.Select(row => new JoinedRow([source.Columns.IsAny && !isSame ? Unknown : new ValueRow(row.Values)], row.IsCertain))],
            result.IsOpen);
    }

    private static IEnumerable<string>? NamesOf(QueryExpression query) => query switch
    {
        BinaryQueryExpression binary => NamesOf(binary.FirstQueryExpression),
        QueryParenthesisExpression parenthesis => NamesOf(parenthesis.QueryExpression),
        QuerySpecification { SelectElements: { } elements } when elements.All(element => element is SelectScalarExpression) => elements.Cast<SelectScalarExpression>().Select(NameOf),
        _ => null,
    };

    private static string NameOf(SelectScalarExpression element) => element switch
    {
        { ColumnName.Value: { } name } => name,
        { Expression: ColumnReferenceExpression { MultiPartIdentifier.Identifiers: [.., var name] } } => name.Value,
        _ => string.Empty,
    };

    private static readonly Row Unknown = new UniformRow(new UndecidedValue("the columns of a query"));
}
