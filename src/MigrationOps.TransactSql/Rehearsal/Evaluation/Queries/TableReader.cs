using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>Reads the sources of one FROM.</summary>
internal sealed class TableReader
{
    private readonly Dictionary<TableReference, RowSet> _whole = [];

    /// <summary>Whether a source is read for each row before it, so that only what fits is read.</summary>
    /// <param name="reference">The source.</param>
    /// <returns>Whether it is.</returns>
    public static bool ReadsByKey(TableReference reference) => reference is NamedTableReference or SchemaObjectFunctionTableReference or GlobalFunctionTableReference or BuiltInFunctionTableReference;

    /// <summary>Reads a source.</summary>
    /// <param name="reference">The source.</param>
    /// <param name="place">Where it is read.</param>
    /// <returns>Its rows.</returns>
    public RowSet Read(TableReference reference, ReadingPlace place) => reference switch
    {
        NamedTableReference named => Named(named, place),
        QualifiedJoin join => new JoinReader(this).Read(join, place),
        UnqualifiedJoin join => new JoinReader(this).Read(join, place),
        JoinParenthesisTableReference parenthesis => Read(parenthesis.Join, place),
        QueryDerivedTable derived => DerivedTables.Query(derived, place.Context),
        InlineDerivedTable values => DerivedTables.Values(values, place.Context),
        VariableTableReference variable => NamedSource.Variable(variable, place.Context).Read(null),
        TableReferenceWithAlias function => TableFunctions.Read(function, place.Context),
        _ => throw place.Context.Scope.NotUnderstood(reference),
    };

    /// <summary>The sources of a part of FROM, whether or not it is read.</summary>
    /// <param name="reference">The part.</param>
    /// <param name="place">Where it would be read.</param>
    /// <returns>The sources in order.</returns>
    public IReadOnlyList<RowSource> SourcesOf(TableReference reference, ReadingPlace place) => reference switch
    {
        NamedTableReference named => [NamedSource.Of(named, place.Context).Source],
        JoinParenthesisTableReference parenthesis => SourcesOf(parenthesis.Join, place),
        JoinTableReference join => [.. SourcesOf(join.FirstTableReference, place), .. SourcesOf(join.SecondTableReference, place)],
        QueryDerivedTable derived => [DerivedTables.SourceOf(derived)],
        TableReferenceWithAlias function when ReadsByKey(function) => [TableFunctions.SourceOf(function)],
        _ => Read(reference, place).Sources,
    };

    private RowSet Named(NamedTableReference named, ReadingPlace place)
    {
        var source = NamedSource.Of(named, place.Context);
        var key = KeyConditions.For(source.Source, source.Keys, place);
        if (!key.IsEmpty)
        {
            return source.Read(key);
        }

        return _whole.TryGetValue(named, out var whole) ? whole : _whole[named] = source.Read(null);
    }
}
