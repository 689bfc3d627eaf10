namespace MigrationOps.Policy;

/// <summary>The editions that differ in what they can do online.</summary>
public enum ServerEdition
{
    /// <summary>SQL Server Express.</summary>
    Express,

    /// <summary>SQL Server Standard or Web: what an unknown edition is planned as.</summary>
    Standard,

    /// <summary>SQL Server Enterprise, Developer or Evaluation.</summary>
    Enterprise,

    /// <summary>Azure SQL Database.</summary>
    AzureSqlDatabase,

    /// <summary>Azure SQL Managed Instance.</summary>
    ManagedInstance,
}
