-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.tables AS t
    WHERE t.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND t.temporal_type = 2
    AND OBJECT_SCHEMA_NAME(t.history_table_id) = N'dbo'
    AND OBJECT_NAME(t.history_table_id) = N'OrdersHistory'
    AND t.history_retention_period = -1
    AND t.history_retention_period_unit_desc = N'INFINITE'
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.tables AS t
    WHERE t.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND t.temporal_type = 2
    AND OBJECT_SCHEMA_NAME(t.history_table_id) = N'dbo'
    AND OBJECT_NAME(t.history_table_id) = N'OrdersHistory'
    AND t.history_retention_period = 6
    AND t.history_retention_period_unit_desc = N'MONTH'
);
GO
ALTER TABLE [dbo].[Orders] SET (SYSTEM_VERSIONING = ON (HISTORY_RETENTION_PERIOD = INFINITE));
