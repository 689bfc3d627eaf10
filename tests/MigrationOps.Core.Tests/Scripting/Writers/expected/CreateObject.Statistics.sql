-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.stats AS x
    WHERE x.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND x.name = N'ST_Code'
);
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]') IS NOT NULL
AND NOT EXISTS (
    SELECT *
    FROM sys.stats AS x
    WHERE x.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND x.name = N'ST_Code'
);
GO
CREATE STATISTICS [ST_Code] ON [dbo].[Orders] ([Code]);
