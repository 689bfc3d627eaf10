using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>The ids of what permissions are about.</summary>
internal static class SecurableIds
{
    /// <summary>The id of the securable, or of the object that holds it.</summary>
    /// <param name="securable">The securable.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The id; null where it is not there.</returns>
    public static int? Major(Securable securable, CatalogContext catalog)
    {
        if (securable.Name is not { } name)
        {
            return 0;
        }

        return securable.Class switch
        {
            SecurableClass.Object => catalog.Objects.Find(name)?.Id,
            SecurableClass.Column => catalog.Objects.Find(name.Parent)?.Id,
            SecurableClass.Schema => catalog.Schemas.Find(name.Last)?.Id,
            SecurableClass.Type => catalog.Types.Find([name.First.Value, name.Last.Value])?.UserTypeId,
            SecurableClass.Role or SecurableClass.User or SecurableClass.ApplicationRole => catalog.Principals.Find(name.Last)?.Id,
            _ => NamedThings.IdOf(securable.Class, name, catalog),
        };
    }

    /// <summary>The id of the column that a permission is about.</summary>
    /// <param name="securable">The securable.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The id; 0 where it is about no column.</returns>
    public static int? Minor(Securable securable, CatalogContext catalog) => securable is { Class: SecurableClass.Column, Name: { } name }
        ? catalog.Objects.Find(name.Parent)?.Columns(catalog).FirstOrDefault(column => catalog.Names.Equals(column.Name, name.Last))?.Ordinal
        : 0;
}
