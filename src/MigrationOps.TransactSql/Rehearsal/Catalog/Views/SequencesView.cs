using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.sequences.</summary>
internal static class SequencesView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogSequence>(
        "sys.sequences",
        [
            .. ObjectCells.All.Select(cell => new Cell<CatalogSequence>(cell.Name, row => cell.Value(row.Object))),
            new("start_value", row => LargeNumberValue.Of(row.Sequence.Start)),
            new("increment", row => LargeNumberValue.Of(row.Sequence.Increment)),
            new("minimum_value", row => row.Bound(isUpper: false)),
            new("maximum_value", row => row.Bound(isUpper: true)),
            new("is_cycling", row => Flag(row.Sequence.IsCycling)),
            new("is_cached", row => Flag(row.Sequence.IsCached)),
            new("cache_size", row => Number(row.Sequence.IsCached ? row.Sequence.CacheSize : null)),
            .. Cell.Unknown<CatalogSequence>("current_value"),
            new("system_type_id", row => Number(row.Type?.SystemTypeId)),
            new("user_type_id", row => Number(row.Type?.UserTypeId)),
            new("precision", row => Number(row.Type?.Size.Precision)),
            new("scale", row => Number(row.Type?.Size.Scale)),
            .. Cell.Zero<CatalogSequence>("is_exhausted"),
            .. Cell.Unknown<CatalogSequence>("last_used_value"),
        ],
        ObjectCells.Keys,
        static (key, catalog) => catalog.Objects.Where(key).Where(row => row.Element is Sequence).Select(row => new CatalogSequence(row, (Sequence)row.Element, catalog)));
}
