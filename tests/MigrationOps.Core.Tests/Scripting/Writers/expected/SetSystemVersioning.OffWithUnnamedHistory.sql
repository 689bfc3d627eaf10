-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.tables AS t
    WHERE t.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND t.temporal_type = 0
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.tables AS t
    WHERE t.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND t.temporal_type = 2
);
GO
DECLARE @history nvarchar(max) = (
    SELECT N'DROP TABLE ' + QUOTENAME(OBJECT_SCHEMA_NAME(t.history_table_id)) + N'.' + QUOTENAME(OBJECT_NAME(t.history_table_id)) + N';'
    FROM sys.tables AS t
    WHERE t.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
);
ALTER TABLE [dbo].[Orders] SET (SYSTEM_VERSIONING = OFF);
EXEC sys.sp_executesql @history;
