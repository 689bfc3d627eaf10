using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>A procedure that shares its name, and so its row in sys.objects, with the first of its group.</summary>
/// <param name="Group">The first procedure of the group.</param>
/// <param name="Procedure">The numbered procedure.</param>
internal sealed record CatalogNumberedProcedure(CatalogObject Group, Procedure Procedure);
