using MigrationOps.Model;
using MigrationOps.Planning.Conditions;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Conditions;

/// <summary>
/// Counts the indexes of a table that were used, or asks one index whether it was read. The counters begin at zero when the server starts, so that nothing
/// found is a zero only if it has run for all of the days. Source: Microsoft Learn, sys.dm_db_index_usage_stats; its times are those of the server.
/// </summary>
internal static class IndexQuestion
{
    /// <summary>The question.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The statements.</returns>
    public static string Of(ContractCondition condition)
    {
        var name = ConditionProbe.Name(condition);
        var isIndex = condition.ObjectKind == ElementKind.Index;
        var table = ObjectCatalog.ObjectId(isIndex ? name.Parent : name);
        var since = $"DATEADD(DAY, -{Literal.Number(condition.Days)}, GETDATE())";
        string[] times = isIndex ? ["seek", "scan", "lookup"] : ["seek", "scan", "lookup", "update"];
        return $"""
            SELECT @uses = COUNT_BIG(*)
            FROM sys.dm_db_index_usage_stats AS u
            WHERE u.database_id = DB_ID()
            AND u.object_id = {table}{(isIndex ? $"\nAND u.index_id = INDEXPROPERTY({table}, {Literal.Text(name.Last)}, N'IndexID')" : string.Empty)}
            AND ({string.Join(" OR ", times.Select(time => $"u.last_user_{time} >= {since}"))});
            IF @uses = 0 AND NOT EXISTS (SELECT * FROM sys.dm_os_sys_info AS s WHERE s.sqlserver_start_time <= {since})
            BEGIN
                SET @uses = NULL;
            END;
            """;
    }
}
