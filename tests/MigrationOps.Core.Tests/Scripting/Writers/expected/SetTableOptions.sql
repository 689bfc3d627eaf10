-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.tables AS t
    WHERE t.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND t.lock_escalation_desc = N'TABLE'
    AND t.large_value_types_out_of_row = 1
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
    AND t.lock_escalation_desc = N'AUTO'
    AND t.large_value_types_out_of_row = 0
)
AND EXISTS (
    SELECT *
    FROM sys.change_tracking_tables AS ct
    WHERE ct.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND ct.is_track_columns_updated_on = 0
);
GO
ALTER TABLE [dbo].[Orders] SET (LOCK_ESCALATION = TABLE);
EXEC sys.sp_tableoption N'[dbo].[Orders]', N'large value types out of row', 1;
ALTER TABLE [dbo].[Orders] DISABLE CHANGE_TRACKING;
