using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Outlines;

/// <summary>Finds the tables of the database that table references of a module mean.</summary>
/// <param name="schema">The schema of the module, in which names without one are looked up before dbo.</param>
internal sealed class TableNames(Identifier schema)
{
    private static readonly Identifier Dbo = new("dbo");

    /// <summary>The tables that a query shows whole by <c>SELECT *</c>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="expressions">The common table expressions of its statement, whose names are no tables.</param>
    /// <returns>The names that each may mean; none for a query that names its columns.</returns>
    public IEnumerable<SqlName> ShownBy(QueryExpression query, WithCtesAndXmlNamespaces? expressions) => query switch
    {
        QuerySpecification { FromClause: { } from } specification => Shown(specification, from).Where(reference => !IsExpression(reference, expressions)).SelectMany(Of),
        BinaryQueryExpression binary => ShownBy(binary.FirstQueryExpression, expressions).Concat(ShownBy(binary.SecondQueryExpression, expressions)),
        QueryParenthesisExpression inner => ShownBy(inner.QueryExpression, expressions),
        _ => [],
    };

    /// <summary>The tables that a reference may mean.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="from">The sources of its statement, for aliases.</param>
    /// <returns>The names; none for a variable, a temporary table, or what lies in another database.</returns>
    public IEnumerable<SqlName> Of(TableReference reference, FromClause? from)
    {
        if (reference is not NamedTableReference named)
        {
            return [];
        }

        var aliased = named.SchemaObject.Identifiers.Count == 1
            ? Named(from).FirstOrDefault(source => IsSame(source.Alias?.Value, named.SchemaObject.BaseIdentifier.Value))
            : null;
        return Of(aliased ?? named);
    }

    private IEnumerable<SqlName> Of(NamedTableReference reference)
    {
        var name = reference.SchemaObject;
        if (name.DatabaseIdentifier is not null || name.BaseIdentifier.Value.StartsWith('#'))
        {
            return [];
        }

        var last = new Identifier(name.BaseIdentifier.Value);
        return name.SchemaIdentifier is { Value.Length: > 0 } written
            ? [new SqlName([new Identifier(written.Value), last])]
            : new[] { schema, Dbo }.Distinct().Select(one => new SqlName([one, last]));
    }

    private static IEnumerable<NamedTableReference> Shown(QuerySpecification query, FromClause from)
    {
        var stars = query.SelectElements.OfType<SelectStarExpression>().ToList();
        return Named(from).Where(source => stars.Exists(star =>
            star.Qualifier is null || IsSame(star.Qualifier.Identifiers[^1].Value, source.Alias?.Value ?? source.SchemaObject.BaseIdentifier.Value)));
    }

    private static IEnumerable<NamedTableReference> Named(FromClause? from) => from?.TableReferences.SelectMany(Named) ?? [];

    private static IEnumerable<NamedTableReference> Named(TableReference reference) => reference switch
    {
        NamedTableReference named => [named],
        JoinTableReference join => Named(join.FirstTableReference).Concat(Named(join.SecondTableReference)),
        JoinParenthesisTableReference inner => Named(inner.Join),
        _ => [],
    };

    private static bool IsExpression(NamedTableReference reference, WithCtesAndXmlNamespaces? expressions) =>
        reference.SchemaObject.Identifiers.Count == 1
        && expressions?.CommonTableExpressions.Any(expression => IsSame(expression.ExpressionName.Value, reference.SchemaObject.BaseIdentifier.Value)) == true;

    private static bool IsSame(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
