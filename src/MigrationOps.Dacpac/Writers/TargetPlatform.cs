using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>The names of the target platforms in the format.</summary>
internal static class TargetPlatform
{
    /// <summary>The provider of a platform.</summary>
    /// <param name="platform">The platform.</param>
    /// <returns>The name; empty for a platform that is not the database engine.</returns>
    public static string ProviderOf(SqlPlatform platform) =>
        VersionOf(platform) is { } version ? $"Microsoft.Data.Tools.Schema.Sql.{version}DatabaseSchemaProvider" : string.Empty;

    // All that is known of an older platform is that it is one; SQL Server 2014 was the last of them.
    private static string? VersionOf(SqlPlatform platform) => platform switch
    {
        SqlPlatform.Older => "Sql120",
        SqlPlatform.SqlServer2016 => "Sql130",
        SqlPlatform.SqlServer2017 => "Sql140",
        SqlPlatform.SqlServer2019 => "Sql150",
        SqlPlatform.SqlServer2022 => "Sql160",
        SqlPlatform.SqlServer2025 => "Sql170",
        SqlPlatform.AzureSql => "SqlAzureV12",
        _ => null,
    };
}
