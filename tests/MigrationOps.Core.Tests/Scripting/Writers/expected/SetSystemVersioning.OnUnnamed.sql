-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.tables AS t
    WHERE t.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND t.temporal_type = 2
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.tables AS t
    WHERE t.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND t.temporal_type = 0
);
GO
ALTER TABLE [dbo].[Orders] SET (SYSTEM_VERSIONING = ON);
