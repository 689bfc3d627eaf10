using System.Collections.Immutable;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Catalog;
using MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>What an expression may ask: the run, the catalog, and the rows of the queries that it stands in.</summary>
internal sealed record EvaluationContext
{
    /// <summary>The run.</summary>
    public required IEvaluationScope Scope { get; init; }

    /// <summary>The catalog of the database.</summary>
    public required CatalogContext Catalog { get; init; }

    /// <summary>The rows that columns are read from; null outside of queries.</summary>
    public RowFrame? Frame { get; init; }

    /// <summary>The rows that aggregates are made of; null where none may stand.</summary>
    public RowGroup? Group { get; init; }

    /// <summary>The common table expressions by name.</summary>
    public ImmutableDictionary<string, CommonTable> CommonTables { get; init; } = ImmutableDictionary.Create<string, CommonTable>(StringComparer.OrdinalIgnoreCase);

    /// <summary>What holds for the whole database.</summary>
    public DatabaseSettings Settings => Scope.Model.Current.Settings;

    /// <summary>Makes the context of an expression that stands in no query.</summary>
    /// <param name="scope">The run.</param>
    /// <returns>The context.</returns>
    public static EvaluationContext Of(IEvaluationScope scope) => new() { Scope = scope, Catalog = CatalogContext.Of(scope) };

    /// <summary>A place in a script under this context.</summary>
    /// <param name="fragment">The place.</param>
    /// <returns>The place.</returns>
    public EvaluationPlace At(TSqlFragment fragment) => new(this, fragment);
}
