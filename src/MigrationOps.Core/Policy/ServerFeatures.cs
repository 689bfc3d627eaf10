namespace MigrationOps.Policy;

/// <summary>
/// What a server can do. The one table of version and edition differences.
/// Source: Microsoft Learn, "Editions and supported features of SQL Server 2022"; "Guidelines for online index operations"; ALTER TABLE.
/// </summary>
public static class ServerFeatures
{
    /// <summary>Whether indexes can be built with ONLINE = ON.</summary>
    /// <param name="server">The server.</param>
    /// <returns>Enterprise class only.</returns>
    public static bool CanBuildIndexesOnline(this TargetServer server) => server.IsEnterpriseClass;

    /// <summary>Whether a NOT NULL column with a constant default is added without writing the rows.</summary>
    /// <param name="server">The server.</param>
    /// <returns>Enterprise class only.</returns>
    public static bool CanAddDefaultedColumnInstantly(this TargetServer server) => server.IsEnterpriseClass;

    /// <summary>Whether an online CREATE INDEX can wait at low priority.</summary>
    /// <param name="server">The server.</param>
    /// <returns>Enterprise class of 2022 and later.</returns>
    public static bool CanCreateIndexesAtLowPriority(this TargetServer server) =>
        server.IsEnterpriseClass && (server.IsAzure || server.MajorVersion >= 16);

    /// <summary>Whether HISTORY_RETENTION_PERIOD is known: Microsoft Learn, "Manage retention of historical data in system-versioned temporal tables".</summary>
    /// <param name="server">The server.</param>
    /// <returns>2017 and later.</returns>
    public static bool CanLimitHistory(this TargetServer server) => server.IsAzure || server.MajorVersion >= 14;
}
