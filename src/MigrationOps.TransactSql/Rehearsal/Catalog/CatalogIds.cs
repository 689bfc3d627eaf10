using System.Runtime.CompilerServices;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>The ids that a run has given to what stands in its database.</summary>
internal sealed class CatalogIds
{
    // User objects, types, schemas and principals are numbered behind those of the server: Microsoft Learn, sys.types, sys.schemas.
    private const int FirstObject = 245575913;
    private const int FirstType = 257;
    private const int FirstSchema = 5;

    private static readonly ConditionalWeakTable<WorkingModel, CatalogIds> OfRuns = [];

    private CatalogIds(NameComparer names)
    {
        Objects = new IdTable(FirstObject, names);
        Types = new IdTable(FirstType, names);
        Schemas = new IdTable(FirstSchema, names);
        Principals = new IdTable(FirstSchema, names);
    }

    /// <summary>The ids of objects.</summary>
    public IdTable Objects { get; }

    /// <summary>The ids of user types.</summary>
    public IdTable Types { get; }

    /// <summary>The ids of schemas.</summary>
    public IdTable Schemas { get; }

    /// <summary>The ids of users and roles.</summary>
    public IdTable Principals { get; }

    /// <summary>The ids of a run.</summary>
    /// <param name="model">The model of the run.</param>
    /// <returns>The ids, the same each time.</returns>
    public static CatalogIds Of(WorkingModel model) => OfRuns.GetValue(model, static model => new CatalogIds(model.Names));
}
