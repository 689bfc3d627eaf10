using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads the system versioning of temporal tables.</summary>
internal static class SystemVersioningReader
{
    // The name that SQL Server makes up: Microsoft Learn, "Create a system-versioned temporal table".
    private const string MadeUpName = "MSSQL_TemporalHistoryFor_";

    private static readonly Dictionary<string, string?> Units = new()
    {
        ["0"] = null,
        ["-1"] = null,
        ["3"] = "DAYS",
        ["4"] = "WEEKS",
        ["5"] = "MONTHS",
        ["6"] = "YEARS",
    };

    /// <summary>Takes the system versioning.</summary>
    /// <param name="content">The table.</param>
    /// <returns>The system versioning, or null.</returns>
    public static SystemVersioning? Read(ElementContent content)
    {
        if (content.FindReference("TemporalSystemVersioningHistoryTable") is not { } history)
        {
            return null;
        }

        var unit = content.Choice("RetentionUnit", Units);
        return new SystemVersioning
        {
            HistoryTable = history.Last.Value.StartsWith(MadeUpName, StringComparison.OrdinalIgnoreCase) ? null : history,
            Retention = unit is null ? null : $"{content.Number("RetentionValue") ?? 0} {unit}",
            HasAutomaticHistoryTable = false,
        };
    }
}
