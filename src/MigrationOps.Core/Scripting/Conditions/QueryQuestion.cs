using MigrationOps.Model;
using MigrationOps.Planning.Conditions;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Conditions;

/// <summary>
/// Counts the statistics of queries that name what goes, by a search of their texts. Left out are the triggers, backfills, counts and questions of the product itself.
/// Where nothing was found, it is a zero only if Query Store has watched for all of the days.
/// </summary>
internal static class QueryQuestion
{
    /// <summary>The question.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The statements.</returns>
    public static string Of(ContractCondition condition)
    {
        var name = ConditionProbe.Name(condition);
        var since = $"DATEADD(DAY, -{Literal.Number(condition.Days)}, SYSUTCDATETIME())";
        string[] words = condition.ObjectKind == ElementKind.Column ? [Literal.Text(name.Parent.Last), Literal.Text(name.Last)] : [Literal.Text(name.Last)];
        return $"""
            SELECT @uses = COUNT_BIG(*)
            FROM sys.query_store_query_text AS t
            INNER JOIN sys.query_store_query AS q ON q.query_text_id = t.query_text_id
            INNER JOIN sys.query_store_plan AS p ON p.query_id = q.query_id
            INNER JOIN sys.query_store_runtime_stats AS r ON r.plan_id = p.plan_id
            WHERE r.last_execution_time >= {since}
            AND q.is_internal_query = 0
            AND {string.Join("\nAND ", words.Select(word => $"CHARINDEX({word}, t.query_sql_text) > 0"))}
            AND CHARINDEX(N'migrationops', t.query_sql_text) = 0
            AND CHARINDEX(N'@window', t.query_sql_text) = 0
            AND CHARINDEX(N'UPDATE TOP (@size)', t.query_sql_text) = 0
            AND t.query_sql_text NOT LIKE N'(@rows bigint OUTPUT)%'
            AND t.query_sql_text NOT LIKE N'(@differing bigint OUTPUT)%'
            AND ISNULL(OBJECT_NAME(q.object_id), N'') NOT LIKE N'migrationops[_]sync[_]%';
            IF @uses = 0 AND NOT EXISTS (
                SELECT *
                FROM sys.database_query_store_options AS s
                WHERE s.actual_state = 2
                AND s.query_capture_mode <> 3
                AND (s.stale_query_threshold_days = 0 OR s.stale_query_threshold_days >= {Literal.Number(condition.Days)})
            )
            BEGIN
                SET @uses = NULL;
            END;
            IF @uses = 0 AND NOT EXISTS (SELECT * FROM sys.query_store_runtime_stats_interval AS i WHERE i.start_time <= {since})
            BEGIN
                SET @uses = NULL;
            END;
            """;
    }
}
