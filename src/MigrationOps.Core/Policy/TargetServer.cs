using MigrationOps.Model;

namespace MigrationOps.Policy;

/// <summary>The server that scripts are written for.</summary>
public sealed record TargetServer
{
    /// <summary>The oldest version supported, 2016 SP1: what an unknown version is planned as.</summary>
    public const int OldestVersion = 13;

    /// <summary>The edition.</summary>
    public ServerEdition Edition { get; init; } = ServerEdition.Standard;

    /// <summary>The major version of the product: 13 is 2016, 14 is 2017, 15 is 2019, 16 is 2022, 17 is 2025. Azure counts as the newest.</summary>
    public int MajorVersion { get; init; } = OldestVersion;

    /// <summary>Whether the database is in an availability group, or has other replicas that get its log.</summary>
    public bool HasReplicas { get; init; }

    /// <summary>The tables that change data capture reads.</summary>
    public ValueList<SqlName> Captured { get; init; } = [];

    /// <summary>The tables that replication publishes.</summary>
    public ValueList<SqlName> Published { get; init; } = [];

    /// <summary>Whether it is Azure SQL Database or Managed Instance.</summary>
    public bool IsAzure => Edition is ServerEdition.AzureSqlDatabase or ServerEdition.ManagedInstance;

    /// <summary>Whether the edition has what Enterprise has.</summary>
    public bool IsEnterpriseClass => Edition is ServerEdition.Enterprise || IsAzure;

    /// <summary>The name of the server, such as <c>SQL Server 2019 Standard</c>.</summary>
    public string Words => Edition switch
    {
        ServerEdition.AzureSqlDatabase => "Azure SQL Database",
        ServerEdition.ManagedInstance => "Azure SQL Managed Instance",
        _ => $"SQL Server {VersionWords(MajorVersion)} {Edition}",
    };

    /// <summary>What a version is called.</summary>
    /// <param name="majorVersion">The major version.</param>
    /// <returns>The year, where it is known.</returns>
    public static string VersionWords(int majorVersion) => majorVersion switch
    {
        13 => "2016 SP1",
        14 => "2017",
        15 => "2019",
        16 => "2022",
        17 => "2025",
        _ => $"version {majorVersion}",
    };
}
