using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.stats: those of indexes and those that were created; what the server makes by itself is not known.</summary>
internal static class StatsView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<(CatalogObject Owner, Identifier Name, bool IsOfUser, CatalogIndex? Index)>(
        "sys.stats",
        [
            new("object_id", row => Number(row.Owner.Id)),
            new("name", row => Text(row.Name.Value)),
            new("stats_id", row => row.Index is { } index ? Number(index.IndexId) : new UndecidedValue("stats_id")),
            .. Cell.Zero<(CatalogObject Owner, Identifier Name, bool IsOfUser, CatalogIndex? Index)>("auto_created"),
            new("user_created", row => Flag(row.IsOfUser)),
            .. Cell.Unknown<(CatalogObject Owner, Identifier Name, bool IsOfUser, CatalogIndex? Index)>(
                "no_recompute", "has_filter", "filter_definition", "is_temporary", "is_incremental", "has_persisted_sample", "stats_generation_method", "stats_generation_method_desc", "auto_drop"),
        ],
        IndexesView.Keys,
        Find);

    private static IEnumerable<(CatalogObject Owner, Identifier Name, bool IsOfUser, CatalogIndex? Index)> Find(CatalogKey key, CatalogContext catalog)
    {
        var indexes = IndexesView.Find(key, catalog).Where(index => index.Name is not null).Select(index => (index.Owner, index.Name!.Value, false, (CatalogIndex?)index));
        var created = from opaque in Statistics(key, catalog)
                      let owner = catalog.Objects.Find(opaque.Name.Parent)
                      where owner is not null
                      select (owner, opaque.Name.Last, true, (CatalogIndex?)null);
        return indexes.Concat(created);
    }

    private static IEnumerable<OpaqueObject> Statistics(CatalogKey key, CatalogContext catalog)
    {
        var all = key.Number("object_id") is { } id
            ? catalog.Objects.Find(id) is { } owner ? catalog.Model.AttachedTo(new SqlName([owner.Schema, owner.Name])) : []
            : catalog.Model.Current.Elements.AsEnumerable();
        return all.OfType<OpaqueObject>().Where(opaque => opaque is { TypeName: "SqlStatistic", Name.Parts.Count: 3 });
    }
}
