using MigrationOps.Model;

namespace MigrationOps.Scenarios.Tests.Scenarios;

/// <summary>The version of SQL Server that the sources of a scenario are for.</summary>
internal static class ScenarioPlatform
{
    /// <summary>The version.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <returns>The oldest; 2017 for temporal tables, whose retention it is the first to know.</returns>
    public static SqlPlatform Of(string scenario) => scenario.StartsWith("temporal/", StringComparison.Ordinal) && scenario != "temporal/retention-on-2016" ? SqlPlatform.SqlServer2017 : SqlPlatform.SqlServer2016;
}
