using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.triggers.</summary>
internal static class TriggersView
{
    private const int OfDatabase = 0;
    private const int OfObject = 1;

    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogTrigger>(
        "sys.triggers",
        [
            new("name", row => Text(row.Name.Value)),
            new("object_id", row => Number(row.Id)),
            new("parent_class", row => Number(row.Trigger is null ? OfDatabase : OfObject)),
            new("parent_class_desc", row => Text(row.Trigger is null ? "DATABASE" : "OBJECT_OR_COLUMN")),
            new("parent_id", row => Number(row.ParentId)),
            Cell.Always<CatalogTrigger>("type", Code("TR")),
            Cell.Always<CatalogTrigger>("type_desc", Text("SQL_TRIGGER")),
            .. Cell.Unknown<CatalogTrigger>("create_date", "modify_date"),
            .. Cell.Zero<CatalogTrigger>("is_ms_shipped"),
            new("is_disabled", row => row.Trigger is { } trigger ? Flag(trigger.IsDisabled) : new UndecidedValue("is_disabled")),
            .. Cell.Unknown<CatalogTrigger>("is_not_for_replication", "is_instead_of_trigger"),
        ],
        ["object_id", "parent_id", "name"],
        Find);

    private static IEnumerable<CatalogTrigger> Find(CatalogKey key, CatalogContext catalog)
    {
        if (key.Number("object_id") is { } id)
        {
            return catalog.Objects.Find(id) is { Element: Trigger } found ? [CatalogTrigger.Of(found)] : [];
        }

        if (key.Number("parent_id") is { } parent and not OfDatabase)
        {
            return catalog.Objects.Find(parent) is { } table
                ? catalog.Model.AttachedTo(new SqlName([table.Schema, table.Name])).OfType<Trigger>().Select(trigger => CatalogTrigger.Of(CatalogObjectReader.Of(trigger, catalog)!))
                : [];
        }

        return catalog.Model.Current.Elements.Select(element => element switch
        {
            Trigger trigger => CatalogTrigger.Of(CatalogObjectReader.Of(trigger, catalog)!),
            OpaqueObject { TypeName: "SqlDatabaseDdlTrigger" } trigger => new CatalogTrigger(trigger.Name.Last, catalog.Ids.Objects.Of(trigger.Id), 0, Trigger: null),
            _ => null,
        }).OfType<CatalogTrigger>();
    }
}
