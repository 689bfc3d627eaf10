using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.parameters: of the parameters of modules only their text tells.</summary>
internal static class ParametersView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogParameter>(
        "sys.parameters",
        [
            new("object_id", row => Number(row.Owner.Id)),
            .. Cell.Unknown<CatalogParameter>(
                "name", "parameter_id", "system_type_id", "user_type_id", "max_length", "precision", "scale", "is_output", "is_cursor_ref", "has_default_value", "is_xml_document",
                "default_value", "xml_collection_id", "is_readonly", "is_nullable", "encryption_type", "encryption_type_desc"),
        ],
        ["object_id"],
        static (key, catalog) => catalog.Objects.Where(key).Where(row => row.Element is Procedure or Function).Select(row => new CatalogParameter(row)));
}
