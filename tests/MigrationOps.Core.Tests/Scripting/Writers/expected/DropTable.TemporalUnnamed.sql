-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]') IS NULL;
-- Before
SELECT 1
WHERE (
    SELECT COUNT(*)
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND (
        (c.name = N'Id' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'int'))
        OR (c.name = N'ValidFrom' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'datetime2') AND c.scale = 7)
        OR (c.name = N'ValidTo' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'datetime2') AND c.scale = 7)
    )
) = 3;
GO
DECLARE @history nvarchar(max) = (
    SELECT N'DROP TABLE ' + QUOTENAME(OBJECT_SCHEMA_NAME(t.history_table_id)) + N'.' + QUOTENAME(OBJECT_NAME(t.history_table_id)) + N';'
    FROM sys.tables AS t
    WHERE t.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
);
ALTER TABLE [dbo].[Orders] SET (SYSTEM_VERSIONING = OFF);
DROP TABLE [dbo].[Orders];
EXEC sys.sp_executesql @history;
