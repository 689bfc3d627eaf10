using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>The catalog of a database, made from its model.</summary>
internal sealed class CatalogContext
{
    private CatalogContext(WorkingModel model, ScriptEnvironment environment)
    {
        Model = model;
        Environment = environment;
        Ids = CatalogIds.Of(model);
        Schemas = new CatalogSchemas(this);
        Types = new CatalogTypes(this);
        Principals = new CatalogPrincipals(this);
        Objects = new CatalogObjects(this);
    }

    /// <summary>The model.</summary>
    public WorkingModel Model { get; }

    /// <summary>The server.</summary>
    public ScriptEnvironment Environment { get; }

    /// <summary>The collation of the database. Where the source states none it is one that no name is equal to but that COLLATE takes.</summary>
    public string Collation => Model.Current.Settings.Collation ?? "DATABASE_DEFAULT";

    /// <summary>The comparer of names in the database.</summary>
    public NameComparer Names => Model.Names;

    /// <summary>The ids of the run.</summary>
    public CatalogIds Ids { get; }

    /// <summary>The schemas.</summary>
    public CatalogSchemas Schemas { get; }

    /// <summary>The types.</summary>
    public CatalogTypes Types { get; }

    /// <summary>The users and roles.</summary>
    public CatalogPrincipals Principals { get; }

    /// <summary>The objects.</summary>
    public CatalogObjects Objects { get; }

    /// <summary>Makes the catalog of a run.</summary>
    /// <param name="scope">The run.</param>
    /// <returns>The catalog.</returns>
    public static CatalogContext Of(IEvaluationScope scope) => new(scope.Model, scope.Environment);
}
