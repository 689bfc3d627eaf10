using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Rehearsal.Catalog;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>A table or view that FROM names.</summary>
/// <param name="Source">The source.</param>
/// <param name="Read">Reads its rows: those of a key, or all.</param>
internal sealed record NamedSource(RowSource Source, Func<CatalogKey?, RowSet> Read)
{
    private static readonly HashSet<string> None = [];

    /// <summary>The columns by which it finds rows.</summary>
    public IReadOnlySet<string> Keys { get; init; } = None;

    /// <summary>Finds what FROM names.</summary>
    /// <param name="named">The reference.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ServerErrorException">There is no such table or view (208).</exception>
    public static NamedSource Of(NamedTableReference named, EvaluationContext context)
    {
        var name = named.SchemaObject;
        var alias = named.Alias?.Value ?? name.BaseIdentifier.Value;
        var schema = named.Alias is null ? name.SchemaIdentifier?.Value ?? "dbo" : null;
        if (name.Identifiers.Count == 1 && context.CommonTables.TryGetValue(name.BaseIdentifier.Value, out var common))
        {
            return CommonTable(common, alias);
        }

        if (name.BaseIdentifier.Value.StartsWith('#'))
        {
            return Temporary(name.BaseIdentifier.Value, alias, context.At(named));
        }

        if (IsElsewhere(name, context))
        {
            return Unknown(new RowSource(schema, alias, SourceColumns.Any));
        }

        return Viewed(name, alias, context) ?? Stored(context.Scope.Name(name), new RowSource(schema, alias, SourceColumns.Any), context) ?? throw Missing(named, context);
    }

    /// <summary>Finds a table variable.</summary>
    /// <param name="variable">The reference.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>The source.</returns>
    public static NamedSource Variable(VariableTableReference variable, EvaluationContext context) =>
        Temporary(variable.Variable.Name, variable.Alias?.Value ?? variable.Variable.Name, context.At(variable));

    private static NamedSource CommonTable(CommonTable common, string alias)
    {
        var result = new Lazy<RowSet>(() => DerivedTables.Rows(new RowSource(null, alias, SourceColumns.Any), common.Rows()));
        return new NamedSource(result.Value.Sources[0], _ => result.Value);
    }

    private static NamedSource Temporary(string name, string alias, EvaluationPlace at)
    {
        var table = at.Context.Scope.Temporary(name) ?? throw at.Refusal(208, "NoSuchObject", name);
        var columns = new SourceColumns(table.Columns.Select(column => column.Name.Last.Value));
        return Rows(new RowSource(null, alias, columns), at.Context.Scope.RowsOf(SqlName.Of(name)));
    }

    private static NamedSource? Viewed(SchemaObjectName name, string alias, EvaluationContext context)
    {
        var schema = name.SchemaIdentifier?.Value;
        if (CatalogViews.Find(schema, name.BaseIdentifier.Value) is { } view)
        {
            var source = new RowSource(schema, alias, view.Columns);
            return new NamedSource(source, key => RowSet.Of(source, view.Rows(key ?? CatalogKey.None, context.Catalog))) { Keys = view.Keys };
        }

        return CatalogViews.IsKnownToServers(schema, name.BaseIdentifier.Value) ? Unknown(new RowSource(schema, alias, SourceColumns.Any)) : null;

    }

    private static NamedSource? Stored(SqlName name, RowSource source, EvaluationContext context)
    {
        if (context.Scope.Model.FindTable(name) is { } table)
        {
            return Rows(source with { Columns = new SourceColumns(table.Columns.Select(column => column.Name.Last.Value)) }, context.Scope.RowsOf(name));
        }

        var isKnown = context.Scope.Model.Occupant(name) is { Kind: ElementKind.View or ElementKind.Synonym }
            || context.Catalog.Objects.FindOpaque(name) is not null
            || HistoryTables.IsKept(name, context.Scope.Model);
        return isKnown ? Unknown(source) : null;
    }

    private static NamedSource Rows(RowSource source, RowPresence presence)
    {
        var row = new JoinedRow([new UniformRow(new UndecidedValue($"the rows of {source.Name}"))], IsCertain: true);
        var rows = presence switch
        {
            RowPresence.None => new RowSet([source], [], IsOpen: false),
            RowPresence.Some => new RowSet([source], [row], IsOpen: true),
            _ => RowSet.Unknown(source),
        };
        return new NamedSource(source, _ => rows);
    }

    private static NamedSource Unknown(RowSource source) => new(source, _ => RowSet.Unknown(source));

    private static bool IsElsewhere(SchemaObjectName name, EvaluationContext context) =>
        name.ServerIdentifier is not null
        || (name.DatabaseIdentifier?.Value is { Length: > 0 } database && !database.Equals(context.Scope.Environment.DatabaseName.Value, StringComparison.OrdinalIgnoreCase));

    private static Exception Missing(NamedTableReference named, EvaluationContext context) =>
        named.SchemaObject.SchemaIdentifier?.Value.Equals("sys", StringComparison.OrdinalIgnoreCase) ?? false
            ? context.Scope.NotUnderstood(named)
            : context.At(named).Refusal(208, "NoSuchObject", string.Join('.', named.SchemaObject.Identifiers.Select(part => part.Value)));
}
