using MigrationOps.Model;

namespace MigrationOps.Policy;

/// <summary>What servers can do: the one table of version and edition differences, each row with its source.</summary>
public static class ServerFeatures
{
    private const string Editions = "Microsoft Learn, \"Editions and supported features of SQL Server 2022\"";

    /// <summary>Indexes are built and rebuilt with short locks only.</summary>
    public static ServerFeature OnlineIndexBuild { get; } = new("ONLINE = ON for indexes", 13, $"{Editions}; \"Known limitations, issues and errors with CDC\" (error 18773)")
    {
        IsOfEnterpriseClass = true,
        SinceWithCapture = int.MaxValue,
        Spares = "builds with short locks at the start and the end",
    };

    /// <summary>A NOT NULL column with a constant default is added without writing the rows.</summary>
    public static ServerFeature InstantDefault { get; } = new("instant NOT NULL columns with a constant default", 13, "Microsoft Learn, ALTER TABLE, \"Adding NOT NULL columns as an online operation\"")
    {
        IsOfEnterpriseClass = true,
        Spares = "changes metadata only",
    };

    /// <summary>Type, length, nullability and collation of a column are changed with short locks only.</summary>
    public static ServerFeature OnlineAlterColumn { get; } = new("ALTER COLUMN ... WITH (ONLINE = ON)", 13, "Microsoft Learn, ALTER TABLE, \"WITH (ONLINE = ON)\"; \"Known limitations, issues and errors with CDC\"")
    {
        IsOfEnterpriseClass = true,
        SinceWithCapture = 17,
        Spares = "locks as an online index build does, takes the space of the column twice, and has no effect on temporal tables",
    };

    /// <summary>An index rebuild can be paused and resumed.</summary>
    public static ServerFeature ResumableRebuild { get; } = new("RESUMABLE = ON for index rebuilds", 14, "Microsoft Learn, ALTER INDEX; \"Editions and supported features of SQL Server 2022\"")
    {
        IsOfEnterpriseClass = true,
        SinceWithCapture = int.MaxValue,
        Spares = "goes on after a break instead of beginning anew",
    };

    /// <summary>An index build can be paused and resumed.</summary>
    public static ServerFeature ResumableBuild { get; } = new("RESUMABLE = ON for new indexes", 15, "Microsoft Learn, CREATE INDEX, \"Resumable index operations\"")
    {
        IsOfEnterpriseClass = true,
        SinceWithCapture = int.MaxValue,
        Spares = "goes on after a break instead of beginning anew",
    };

    /// <summary>A primary key or unique constraint is added in a way that can be paused and resumed.</summary>
    public static ServerFeature ResumableConstraint { get; } = new("RESUMABLE = ON for keys", 16, "Microsoft Learn, \"Resumable add table constraints\"")
    {
        IsOfEnterpriseClass = true,
        SinceWithCapture = int.MaxValue,
        Spares = "builds the key online and goes on after a break",
    };

    /// <summary>An online index rebuild and a partition switch wait for their lock behind everybody else.</summary>
    public static ServerFeature LowPriorityRebuild { get; } = new("WAIT_AT_LOW_PRIORITY for rebuilds", 13, "Microsoft Learn, ALTER INDEX; ALTER TABLE")
    {
        IsOfEnterpriseClass = true,
        Spares = "keeps nobody waiting in the queue behind it",
    };

    /// <summary>An online index build waits for its lock behind everybody else.</summary>
    public static ServerFeature LowPriorityBuild { get; } = new("WAIT_AT_LOW_PRIORITY for new indexes", 16, "Microsoft Learn, CREATE INDEX")
    {
        IsOfEnterpriseClass = true,
        Spares = "keeps nobody waiting in the queue behind it",
    };

    /// <summary>A clustered columnstore index is built online.</summary>
    public static ServerFeature OnlineColumnstore { get; } = new("ONLINE = ON for clustered columnstore indexes", 15, "Microsoft Learn, CREATE INDEX, \"Perform index operations online\"")
    {
        IsOfEnterpriseClass = true,
        SinceWithCapture = int.MaxValue,
        Spares = "builds with short locks at the start and the end",
    };

    /// <summary>History of a temporal table is deleted when it is older than stated.</summary>
    public static ServerFeature HistoryRetention { get; } = new("HISTORY_RETENTION_PERIOD", 14, "Microsoft Learn, \"Manage retention of historical data in system-versioned temporal tables\"")
    {
        Spares = "deletes old history by itself",
    };

    /// <summary>A transaction is rolled back at once, whatever it has written.</summary>
    public static ServerFeature AcceleratedRecovery { get; } = new("accelerated database recovery", 15, $"{Editions}; \"Accelerated database recovery\"")
    {
        MissingOn = [ServerEdition.Express],
        Spares = "takes a broken step back at once",
    };

    /// <summary>UNMASK is granted for one column, table or schema.</summary>
    public static ServerFeature GranularUnmask { get; } = new("GRANT UNMASK ON a column", 16, "Microsoft Learn, \"Dynamic data masking\"")
    {
        Spares = "shows one column to one reader",
    };

    /// <summary>The database can be looked at as it was at a moment.</summary>
    public static ServerFeature DatabaseSnapshot { get; } = new("database snapshots", 13, "Microsoft Learn, \"Database snapshots (SQL Server)\"")
    {
        MissingOn = [ServerEdition.AzureSqlDatabase, ServerEdition.ManagedInstance],
        Spares = "keeps what stood before a phase",
    };

    /// <summary>The whole table.</summary>
    public static ValueList<ServerFeature> All { get; } =
    [
        OnlineIndexBuild,
        LowPriorityBuild,
        LowPriorityRebuild,
        ResumableBuild,
        ResumableRebuild,
        ResumableConstraint,
        OnlineColumnstore,
        OnlineAlterColumn,
        InstantDefault,
        AcceleratedRecovery,
        HistoryRetention,
        GranularUnmask,
        DatabaseSnapshot,
    ];

    /// <summary>Whether indexes can be built with ONLINE = ON.</summary>
    /// <param name="server">The server.</param>
    /// <returns>Whether they can.</returns>
    public static bool CanBuildIndexesOnline(this TargetServer server) => OnlineIndexBuild.IsOn(server);

    /// <summary>Whether a NOT NULL column with a constant default is added without writing the rows.</summary>
    /// <param name="server">The server.</param>
    /// <returns>Whether it is.</returns>
    public static bool CanAddDefaultedColumnInstantly(this TargetServer server) => InstantDefault.IsOn(server);

    /// <summary>Whether an online CREATE INDEX can wait at low priority.</summary>
    /// <param name="server">The server.</param>
    /// <returns>Whether it can.</returns>
    public static bool CanCreateIndexesAtLowPriority(this TargetServer server) => LowPriorityBuild.IsOn(server);

    /// <summary>Whether HISTORY_RETENTION_PERIOD is known: Microsoft Learn, "Manage retention of historical data in system-versioned temporal tables".</summary>
    /// <param name="server">The server.</param>
    /// <returns>2017 and later.</returns>
    public static bool CanLimitHistory(this TargetServer server) => server.IsAzure || server.MajorVersion >= 14;
}
