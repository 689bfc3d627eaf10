using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.database_permissions. Source: Microsoft Learn, sys.database_permissions.</summary>
internal static class DatabasePermissionsView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<(Permission Permission, CatalogContext Catalog)>(
        "sys.database_permissions",
        [
            new("class", row => Number(ClassOf(row.Permission.Securable.Class).Id)),
            new("class_desc", row => Text(ClassOf(row.Permission.Securable.Class).Words)),
            new("major_id", row => Number(SecurableIds.Major(row.Permission.Securable, row.Catalog))),
            new("minor_id", row => Number(SecurableIds.Minor(row.Permission.Securable, row.Catalog))),
            new("grantee_principal_id", row => Number(row.Catalog.Principals.Find(row.Permission.Grantee.Last)?.Id)),
            new("grantor_principal_id", row => Number(row.Permission.Grantor is { } grantor ? row.Catalog.Principals.Find(grantor)?.Id : 1)),
            .. Cell.Unknown<(Permission Permission, CatalogContext Catalog)>("type"),
            new("permission_name", row => Text(row.Permission.Action)),
            new("state", row => Code(StateOf(row.Permission).Letter)),
            new("state_desc", row => Text(StateOf(row.Permission).Words)),
        ],
        ["grantee_principal_id"],
        Find);

    private static IEnumerable<(Permission Permission, CatalogContext Catalog)> Find(CatalogKey key, CatalogContext catalog)
    {
        var all = key.Number("grantee_principal_id") is { } id && catalog.Principals.Find(id) is { } grantee
            ? catalog.Model.AttachedTo(new SqlName([grantee.Name])).OfType<Permission>()
            : catalog.Model.Current.All<Permission>();
        return all.Select(permission => (permission, catalog));
    }

    private static (string Letter, string Words) StateOf(Permission permission) => permission switch
    {
        { IsDenied: true } => ("D", "DENY"),
        { WithGrantOption: true } => ("W", "GRANT_WITH_GRANT_OPTION"),
        _ => ("G", "GRANT"),
    };

    private static (int Id, string Words) ClassOf(SecurableClass securable) => securable switch
    {
        SecurableClass.Database => (0, "DATABASE"),
        SecurableClass.Object or SecurableClass.Column => (1, "OBJECT_OR_COLUMN"),
        SecurableClass.Schema => (3, "SCHEMA"),
        SecurableClass.Role or SecurableClass.User or SecurableClass.ApplicationRole => (4, "DATABASE_PRINCIPAL"),
        SecurableClass.Assembly => (5, "ASSEMBLY"),
        SecurableClass.Type => (6, "TYPE"),
        SecurableClass.XmlSchemaCollection => (10, "XML_SCHEMA_COLLECTION"),
        SecurableClass.MessageType => (15, "MESSAGE_TYPE"),
        SecurableClass.Contract => (16, "SERVICE_CONTRACT"),
        SecurableClass.Service => (17, "SERVICE"),
        SecurableClass.FullTextCatalog => (23, "FULLTEXT_CATALOG"),
        SecurableClass.SymmetricKey => (24, "SYMMETRIC_KEYS"),
        SecurableClass.Certificate => (25, "CERTIFICATE"),
        _ => (26, "ASYMMETRIC_KEY"),
    };
}
