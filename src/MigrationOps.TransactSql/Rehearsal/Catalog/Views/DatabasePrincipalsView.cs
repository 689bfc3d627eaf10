using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.database_principals. Source: Microsoft Learn, sys.database_principals.</summary>
internal static class DatabasePrincipalsView
{
    private static readonly UndecidedValue Login = new("the login of a user");

    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogPrincipal>(
        "sys.database_principals",
        [
            new("name", row => Text(row.Name.Value)),
            new("principal_id", row => Number(row.Id)),
            new("type", row => row.Type is { } type ? Code(type) : Login),
            new("type_desc", row => row.Type is { } type ? Text(Words(type)) : Login),
            new("default_schema_name", DefaultSchema),
            .. Cell.Unknown<CatalogPrincipal>("create_date", "modify_date"),
            new("owning_principal_id", row => row.Element is Role { Owner: not null } ? Login : row.IsRole ? Number(1) : NullValue.Instance),
            .. Cell.Unknown<CatalogPrincipal>("sid"),
            new("is_fixed_role", row => Flag(row.IsRole && row.Id >= 16384)),
            .. Cell.Unknown<CatalogPrincipal>("authentication_type", "authentication_type_desc", "default_language_name", "default_language_lcid", "allow_encrypted_value_modifications"),
        ],
        ["name", "principal_id"],
        Find);

    private static IEnumerable<CatalogPrincipal> Find(CatalogKey key, CatalogContext catalog) => (key.Number("principal_id"), key.Text("name")) switch
    {
        ({ } id, _) => catalog.Principals.Find(id) is { } found ? [found] : [],
        (_, { } name) => catalog.Principals.Find(new Identifier(name.TrimEnd())) is { } found ? [found] : [],
        _ => catalog.Principals.All(),
    };

    // A user without a default schema of its own has dbo.
    private static SqlValue DefaultSchema(CatalogPrincipal row) => row switch
    {
        { IsRole: true } => NullValue.Instance,
        { Element: User user } => Text(user.DefaultSchema?.Value ?? "dbo"),
        { Element: null } => Text(row.Name.Value is "dbo" or "guest" ? row.Name.Value : null),
        _ => Login,
    };

    private static string Words(string type) => type switch
    {
        "R" => "DATABASE_ROLE",
        "C" => "CERTIFICATE_MAPPED_USER",
        "K" => "ASYMMETRIC_KEY_MAPPED_USER",
        "A" => "APPLICATION_ROLE",
        _ => "SQL_USER",
    };
}
