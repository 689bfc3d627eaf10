using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>The schemas, principals and filegroups that every database has, so that no package declares them. Source: Microsoft Learn, "Database-level roles", "Principals".</summary>
internal static class BuiltInObjects
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "dbo", "guest", "sys", "INFORMATION_SCHEMA", "public", "PRIMARY",
        "db_owner", "db_accessadmin", "db_securityadmin", "db_ddladmin", "db_backupoperator", "db_datareader", "db_datawriter", "db_denydatareader", "db_denydatawriter",
    };

    /// <summary>Whether a name is that of an object which every database has.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether it is.</returns>
    public static bool Contains(SqlName name) => name.Parts.Count == 1
        ? Names.Contains(name.Last.Value)
        : name.Parts.Count > 1 && name.First.Value.ToUpperInvariant() is "SYS" or "INFORMATION_SCHEMA";
}
