using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>The list of a SELECT.</summary>
/// <param name="query">The query.</param>
/// <param name="sources">The sources of its FROM.</param>
internal sealed class SelectList(QuerySpecification query, IReadOnlyList<RowSource> sources)
{
    /// <summary>The names of the columns.</summary>
    public SourceColumns Columns { get; } = query.SelectElements.OfType<SelectStarExpression>().Any() && sources.Any(source => source.Columns.IsAny)
        ? SourceColumns.Any
        : new SourceColumns(query.SelectElements.SelectMany(element => Names(element, sources)));

    /// <summary>Makes a row of the result.</summary>
    /// <param name="group">What it is made of.</param>
    /// <returns>The row.</returns>
    public ResultRow Select(GroupedRow group) =>
        new([.. query.SelectElements.SelectMany(element => Values(element, group.Context))], group.IsCertain) { Origin = group.Context };

    private static IEnumerable<string> Names(SelectElement element, IReadOnlyList<RowSource> sources) => element switch
    {
        SelectStarExpression star => sources.Where(source => IsMeant(star, source)).SelectMany(source => source.Columns.Names),
        SelectScalarExpression { ColumnName.Value: { } name } => [name],
        SelectScalarExpression { Expression: ColumnReferenceExpression { MultiPartIdentifier.Identifiers: [.., var name] } } => [name.Value],
        _ => [string.Empty],
    };

    private IEnumerable<SqlValue> Values(SelectElement element, EvaluationContext context) => element switch
    {
        SelectStarExpression when Columns.IsAny => [new UndecidedValue("the columns of a table")],
        SelectStarExpression star => Star(star, context.Frame!),
        SelectScalarExpression scalar => [ScalarEvaluator.Evaluate(scalar.Expression, context)],
        SelectSetVariable variable => [ScalarEvaluator.Evaluate(variable.Expression, context)],
        _ => throw context.Scope.NotUnderstood(element),
    };

    private static IEnumerable<SqlValue> Star(SelectStarExpression star, RowFrame frame) =>
        from i in Enumerable.Range(0, frame.Sources.Count)
        where IsMeant(star, frame.Sources[i])
        from column in Enumerable.Range(0, frame.Sources[i].Columns.Names.Count)
        select frame.Rows[i][column];

    private static bool IsMeant(SelectStarExpression star, RowSource source) =>
        star.Qualifier is null || star.Qualifier.Identifiers[^1].Value.Equals(source.Name, StringComparison.OrdinalIgnoreCase);
}
