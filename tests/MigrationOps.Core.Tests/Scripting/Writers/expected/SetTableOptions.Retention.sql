-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.tables AS t
    WHERE t.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND t.lock_escalation_desc = N'TABLE'
    AND t.large_value_types_out_of_row = 0
    AND t.history_retention_period = -1
)
AND NOT EXISTS (
    SELECT *
    FROM sys.change_tracking_tables AS ct
    WHERE ct.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.tables AS t
    WHERE t.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND t.lock_escalation_desc = N'TABLE'
    AND t.large_value_types_out_of_row = 0
    AND t.history_retention_period = 6
    AND t.history_retention_period_unit_desc = N'MONTH'
)
AND NOT EXISTS (
    SELECT *
    FROM sys.change_tracking_tables AS ct
    WHERE ct.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
);
GO
ALTER TABLE [dbo].[Orders] SET (SYSTEM_VERSIONING = ON (HISTORY_RETENTION_PERIOD = INFINITE));
