using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>The users and roles of a database: those of every database, and those of the model.</summary>
/// <param name="catalog">The catalog.</param>
internal sealed class CatalogPrincipals(CatalogContext catalog)
{
    private const string Application = "SqlApplicationRole";

    // Source: the rows of sys.database_principals in an empty database.
    private static readonly (string Name, int Id, string Type)[] OfEveryDatabase =
    [
        ("public", 0, "R"), ("dbo", 1, "S"), ("guest", 2, "S"), ("INFORMATION_SCHEMA", 3, "S"), ("sys", 4, "S"), ("db_owner", 16384, "R"), ("db_accessadmin", 16385, "R"),
        ("db_securityadmin", 16386, "R"), ("db_ddladmin", 16387, "R"), ("db_backupoperator", 16389, "R"), ("db_datareader", 16390, "R"), ("db_datawriter", 16391, "R"),
        ("db_denydatareader", 16392, "R"), ("db_denydatawriter", 16393, "R"),
    ];

    /// <summary>All of them.</summary>
    /// <returns>The principals.</returns>
    public IEnumerable<CatalogPrincipal> All() => OfEveryDatabase.Select(Fixed).Concat(catalog.Model.Current.Elements.Select(Of).OfType<CatalogPrincipal>());

    /// <summary>Finds one by name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The principal, or null.</returns>
    public CatalogPrincipal? Find(Identifier name)
    {
        var known = Array.Find(OfEveryDatabase, principal => catalog.Names.Equals(new Identifier(principal.Name), name));
        if (known.Name is not null)
        {
            return Fixed(known);
        }

        var full = new SqlName([name]);
        ElementId[] candidates = [new(ElementKind.User, full), new(ElementKind.Role, full), new(ElementKind.Opaque, full, Application)];
        return candidates.Select(catalog.Model.Current.Elements.Find).OfType<Element>().Select(Of).FirstOrDefault();
    }

    /// <summary>Finds one by id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The principal, or null.</returns>
    public CatalogPrincipal? Find(int id)
    {
        var known = Array.Find(OfEveryDatabase, principal => principal.Id == id);
        return known.Name is not null ? Fixed(known) : catalog.Ids.Principals.Find(id) is { } principal ? Find(principal.Name.Last) : null;
    }

    private CatalogPrincipal? Of(Element element) => element switch
    {
        User user when !IsFixed(user.Name.Last) => new CatalogPrincipal(IdOf(user.Name.Last), user.Name.Last, TypeOf(user), user),
        Role role when !IsFixed(role.Name.Last) => new CatalogPrincipal(IdOf(role.Name.Last), role.Name.Last, "R", role),
        OpaqueObject { TypeName: Application } role => new CatalogPrincipal(IdOf(role.Name.Last), role.Name.Last, "A", role),
        _ => null,
    };

    private bool IsFixed(Identifier name) => Array.Exists(OfEveryDatabase, principal => catalog.Names.Equals(new Identifier(principal.Name), name));

    // Users and roles share their names, so they share the table of ids.
    private int IdOf(Identifier name) => catalog.Ids.Principals.Of(new ElementId(ElementKind.User, new SqlName([name])));

    // A login can be one of SQL Server or of Windows; a name with a backslash is one of Windows.
    private static string? TypeOf(User user) => user.Authentication.Split(' ')[0] switch
    {
        "CERTIFICATE" => "C",
        "ASYMMETRIC" => "K",
        "WITHOUT" or "PASSWORD" => "S",
        "LOGIN" when !user.Authentication.Contains('\\', StringComparison.Ordinal) => "S",
        _ => null,
    };

    private static CatalogPrincipal Fixed((string Name, int Id, string Type) principal) => new(principal.Id, new Identifier(principal.Name), principal.Type, Element: null);
}
