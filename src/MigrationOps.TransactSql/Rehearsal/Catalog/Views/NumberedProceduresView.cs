using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.numbered_procedures: a row for each procedure of a group but the first. Source: Microsoft Learn, sys.numbered_procedures.</summary>
internal static class NumberedProceduresView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogNumberedProcedure>(
        "sys.numbered_procedures",
        [
            new("object_id", row => Number(row.Group.Id)),
            new("procedure_number", row => Number(row.Procedure.Number!.Value)),
            new("definition", row => Text(StoredModule.TextOf(row.Procedure))),
        ],
        ["object_id"],
        static (key, catalog) =>
            from procedure in catalog.Model.Current.All<Procedure>()
            where procedure.Number is not null
            let found = catalog.Objects.Find(procedure.Name)
            where found is not null && (key.Number("object_id") is not { } id || id == found.Id)
            select new CatalogNumberedProcedure(found, procedure));
}
