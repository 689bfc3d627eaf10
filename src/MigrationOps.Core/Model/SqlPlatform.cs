namespace MigrationOps.Model;

/// <summary>The platforms that a DACPAC can be written for, in order of age.</summary>
public enum SqlPlatform
{
    /// <summary>SQL Server 2005 to 2014: older than the versions that plans are made for.</summary>
    Older,

    /// <summary>SQL Server 2016.</summary>
    SqlServer2016,

    /// <summary>SQL Server 2017.</summary>
    SqlServer2017,

    /// <summary>SQL Server 2019.</summary>
    SqlServer2019,

    /// <summary>SQL Server 2022.</summary>
    SqlServer2022,

    /// <summary>SQL Server 2025.</summary>
    SqlServer2025,

    /// <summary>Azure SQL Database or Managed Instance.</summary>
    AzureSql,

    /// <summary>A platform that is not SQL Server's database engine, such as a data warehouse or Fabric.</summary>
    Other,
}
