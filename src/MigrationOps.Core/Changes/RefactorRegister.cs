using MigrationOps.Model;

namespace MigrationOps.Changes;

/// <summary>
/// The table in which SqlPackage and DacFx keep the keys of the refactor log entries that a database has seen. They make it themselves, no source declares it,
/// and an entry whose key stands there is not made again. Source: the publish scripts that SqlPackage writes for a package with a refactor log.
/// </summary>
public static class RefactorRegister
{
    /// <summary>The name of the table.</summary>
    public static SqlName Table { get; } = SqlName.Of("dbo", "__RefactorLog");

    /// <summary>The column of the keys, of type <c>uniqueidentifier</c>.</summary>
    public static Identifier KeyColumn { get; } = new("OperationKey");

    /// <summary>Whether an element is the table, or something that is said of it.</summary>
    /// <param name="element">The element.</param>
    /// <returns>Whether it is.</returns>
    public static bool Covers(Element element) => element switch
    {
        Table table => IsTable(table.Name),
        ExtendedProperty { Host.Name: { } host } => IsTable(host),
        Permission { Securable.Name: { } securable } => IsTable(securable),
        _ => false,
    };

    private static bool IsTable(SqlName name) => NameComparer.CaseInsensitive.Equals(name, Table);
}
