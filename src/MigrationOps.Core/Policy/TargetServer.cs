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

    /// <summary>Whether it is Azure SQL Database or Managed Instance.</summary>
    public bool IsAzure => Edition is ServerEdition.AzureSqlDatabase or ServerEdition.ManagedInstance;

    /// <summary>Whether the edition has what Enterprise has.</summary>
    public bool IsEnterpriseClass => Edition is ServerEdition.Enterprise || IsAzure;
}
